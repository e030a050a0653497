package org.patlive.testing;

import jakarta.servlet.Filter;
import java.util.concurrent.FutureTask;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Calls the API of an application that listens on no port, with its security and one token. */
public final class MockApi {

    private final MockMvc api;
    private final String token;

    public MockApi(WebApplicationContext application, String token) {
        // One for each application, and one that is everybody's: the newest application's, which may be another test's.
        SecurityContextHolder.setContextHolderStrategy(application.getBean(SecurityContextHolderStrategy.class));
        this.api = MockMvcBuilders.webAppContextSetup(application)
                .addFilters(application.getBean("springSecurityFilterChain", Filter.class))
                .build();
        this.token = token;
    }

    /** Runs the call on a thread of its own, as on a server: this one may be that of a window. */
    public MockHttpServletResponse call(MockHttpServletRequestBuilder call) throws Exception {
        var response = new FutureTask<>(() -> api.perform(call.header("Authorization", "Bearer " + token))
                .andReturn()
                .getResponse());
        Thread.ofPlatform().start(response);
        return response.get();
    }
}
