package org.patlive.platform.network;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.Locale;

/**
 * A network interface of this computer.
 *
 * @param name the system's name with its description
 * @param inUse whether it is up, and neither loopback nor a tunnel
 */
record NetworkCard(String name, boolean inUse, List<InetAddress> addresses) {

    /** Bridges and adapters of containers and virtual machines, through which no phone can connect. */
    private static final List<String> VIRTUAL = List.of(
            "docker",
            "br-",
            "veth",
            "virbr",
            "vmnet",
            "vboxnet",
            "virtualbox",
            "vmware",
            "hyper-v",
            "cni",
            "flannel",
            "podman",
            "lxc",
            "lxd",
            "tun",
            "tap",
            "utun",
            "wg",
            "zt");

    /** {@return the computer's interfaces; empty if the system does not list them} */
    static List<NetworkCard> all() {
        try {
            return NetworkInterface.networkInterfaces().map(NetworkCard::of).toList();
        } catch (SocketException e) {
            return List.of();
        }
    }

    private static NetworkCard of(NetworkInterface card) {
        return new NetworkCard(
                card.getName() + " " + card.getDisplayName(),
                isInUse(card),
                card.inetAddresses().toList());
    }

    private static boolean isInUse(NetworkInterface card) {
        try {
            return card.isUp() && !card.isLoopback() && !card.isPointToPoint() && !card.isVirtual();
        } catch (SocketException e) {
            return false;
        }
    }

    /** {@return the IPv4 addresses of a local network at which phones can reach this computer} */
    List<InetAddress> addressesForPhones() {
        if (!inUse || isVirtual()) {
            return List.of();
        }
        return addresses.stream()
                .filter(Inet4Address.class::isInstance)
                .filter(InetAddress::isSiteLocalAddress)
                .toList();
    }

    private boolean isVirtual() {
        String lower = name.toLowerCase(Locale.ROOT);
        return VIRTUAL.stream().anyMatch(prefix -> lower.startsWith(prefix) || lower.contains(" " + prefix));
    }
}
