package org.patlive.platform.network;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of this computer's addresses phones in the same room can open. */
public final class LocalNetwork {

    private LocalNetwork() {}

    /** {@return IPv4 addresses as text, the likeliest first; empty without a network} */
    public static List<String> addresses() {
        return choose(NetworkCard.all(), outgoing());
    }

    /** @param outgoing the address this computer's own traffic leaves from, which then comes first; may be null */
    static List<String> choose(List<NetworkCard> cards, @Nullable InetAddress outgoing) {
        return cards.stream()
                .flatMap(card -> card.addressesForPhones().stream())
                .distinct()
                .sorted(Comparator.comparing((InetAddress address) -> !address.equals(outgoing)))
                .map(InetAddress::getHostAddress)
                .toList();
    }

    /** Connecting a datagram socket sends nothing; it only makes the system choose the way out. */
    private static @Nullable InetAddress outgoing() {
        try (DatagramSocket socket = new DatagramSocket()) {
            // An address reserved for documentation (RFC 5737): any address out there would do.
            socket.connect(InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, 1}), 9);
            return socket.getLocalAddress();
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }
}
