package org.patlive.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WireTest {

    private ServerSocket server;
    private Wire wire;
    private volatile int heard;

    @BeforeEach
    void a_server_that_says_everything_back() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(() -> {
            while (!server.isClosed()) {
                try {
                    Socket caller = server.accept();
                    Thread.ofPlatform().daemon().start(() -> echo(caller));
                } catch (IOException closing) {
                    return;
                }
            }
        });
        wire = Wire.to(server.getLocalPort());
    }

    @AfterEach
    void close() throws IOException {
        wire.close();
        server.close();
    }

    @Test
    void what_is_sent_arrives() throws IOException {
        try (Socket caller = call()) {
            assertThat(says(caller, 7)).isEqualTo(7);
        }
    }

    @Test
    void a_cut_connection_is_broken_and_a_new_one_works() throws IOException {
        try (Socket caller = call()) {
            says(caller, 1);
            wire.cut();
            assertThatThrownBy(() -> says(caller, 2)).isInstanceOf(IOException.class);
        }
        try (Socket again = call()) {
            assertThat(says(again, 3)).isEqualTo(3);
        }
    }

    @Test
    void nobody_gets_through_while_it_refuses() throws IOException {
        wire.refuse();
        assertThatThrownBy(() -> {
                    try (Socket caller = call()) {
                        says(caller, 1);
                        says(caller, 2);
                    }
                })
                .isInstanceOf(IOException.class);

        wire.restore();

        try (Socket caller = call()) {
            assertThat(says(caller, 3)).isEqualTo(3);
        }
    }

    @Test
    void a_black_hole_is_silent_and_gives_back_what_it_held() throws IOException {
        try (Socket caller = call()) {
            says(caller, 1);
            wire.hold();
            assertThatThrownBy(() -> says(caller, 2)).isInstanceOf(SocketTimeoutException.class);

            wire.restore();

            assertThat(caller.getInputStream().read()).isEqualTo(2);
        }
    }

    @Test
    void a_forgotten_connection_is_silent_until_somebody_speaks_and_a_new_one_works() throws IOException {
        try (Socket caller = call()) {
            says(caller, 1);
            wire.holdAnswers();
            caller.getOutputStream().write(2);
            Awaitility.await().until(() -> heard == 2);
            wire.forget();
            assertThatThrownBy(() -> caller.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
            assertThatThrownBy(() -> says(caller, 3))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(SocketTimeoutException.class);
        }
        try (Socket again = call()) {
            assertThat(says(again, 3)).isEqualTo(3);
        }
    }

    @Test
    void a_slow_wire_carries_so_many_bytes_a_second() throws IOException {
        wire.slow(1000);
        try (Socket caller = call()) {
            caller.setSoTimeout(5_000);
            long start = System.nanoTime();
            caller.getOutputStream().write(new byte[500]);
            caller.getInputStream().readNBytes(500);

            // Both directions run at the same time.
            assertThat((System.nanoTime() - start) / 1_000_000).isBetween(450L, 2_000L);
        }
    }

    private Socket call() throws IOException {
        Socket caller = new Socket(InetAddress.getLoopbackAddress(), wire.port());
        caller.setSoTimeout(300);
        return caller;
    }

    private static int says(Socket caller, int word) throws IOException {
        caller.getOutputStream().write(word);
        int answer = caller.getInputStream().read();
        if (answer < 0) {
            throw new IOException("The connection has ended");
        }
        return answer;
    }

    private void echo(Socket caller) {
        try (caller) {
            byte[] words = new byte[1024];
            for (int count; (count = caller.getInputStream().read(words)) > 0; ) {
                heard = words[count - 1];
                caller.getOutputStream().write(words, 0, count);
            }
        } catch (IOException gone) {
            // A test has cut it.
        }
    }
}
