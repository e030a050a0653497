package org.patlive;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. */
@SpringBootApplication
@Push
public class PatLive implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(PatLive.class, args);
    }
}
