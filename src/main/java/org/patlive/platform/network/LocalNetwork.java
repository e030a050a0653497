package org.patlive.platform.network;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the addresses of this computer that phones in the same local network can open. */
final class LocalNetwork {

    private LocalNetwork() {}

    /** {@return IPv4 addresses as text, the likeliest first; empty without a network} */
    static List<String> addresses() {
        return choose(NetworkCard.all(), outgoing());
    }

    /** @param outgoing the source address of outgoing traffic, which comes first; null if unknown */
    static List<String> choose(List<NetworkCard> cards, @Nullable InetAddress outgoing) {
        return cards.stream()
                .flatMap(card -> card.addressesForPhones().stream())
                .distinct()
                .sorted(Comparator.comparing((InetAddress address) -> !address.equals(outgoing)))
                .map(InetAddress::getHostAddress)
                .toList();
    }

    /** The source address of outgoing traffic. Connecting a datagram socket sends nothing; the system only chooses a route. */
    private static @Nullable InetAddress outgoing() {
        try (DatagramSocket socket = new DatagramSocket()) {
            // an address reserved for documentation (RFC 5737); any external address would do
            socket.connect(InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, 1}), 9);
            return socket.getLocalAddress();
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }
}
