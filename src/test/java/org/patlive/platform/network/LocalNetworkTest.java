package org.patlive.platform.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalNetworkTest {

    @Test
    void findsTheAddressesOfTheLocalNetwork() throws Exception {
        assertThat(choose(card("wlan0 wlan0", "192.168.1.20"), card("eth0 eth0", "10.1.2.3")))
                .containsExactly("192.168.1.20", "10.1.2.3");
    }

    @Test
    void putsTheAddressOfOutgoingTrafficFirst() throws Exception {
        List<NetworkCard> cards = List.of(card("eth0 eth0", "10.1.2.3"), card("wlan0 wlan0", "192.168.1.20"));

        assertThat(LocalNetwork.choose(cards, InetAddress.getByName("192.168.1.20")))
                .containsExactly("192.168.1.20", "10.1.2.3");
    }

    @Test
    void leavesOutVirtualAdapters() throws Exception {
        assertThat(choose(
                        new NetworkCard("lo lo", false, List.of(InetAddress.getByName("127.0.0.1"))),
                        card("docker0 docker0", "172.17.0.1"),
                        card("br-1f2e3d docker bridge", "172.18.0.1"),
                        card("eth3 VirtualBox Host-Only Ethernet Adapter", "192.168.56.1"),
                        card("eth4 Hyper-V Virtual Ethernet Adapter", "172.28.0.1")))
                .isEmpty();
    }

    @Test
    void leavesOutIpv6AndPublicAddresses() throws Exception {
        assertThat(choose(card("eth0 eth0", "fe80::1", "fd00::1", "203.0.113.9", "169.254.10.1", "192.168.1.20")))
                .containsExactly("192.168.1.20");
    }

    @Test
    void readsTheInterfacesOfThisComputer() {
        assertThat(LocalNetwork.addresses()).allMatch(address -> address.matches("[0-9.]+"));
    }

    private static List<String> choose(NetworkCard... cards) {
        return LocalNetwork.choose(List.of(cards), null);
    }

    private static NetworkCard card(String name, String... addresses) throws UnknownHostException {
        InetAddress[] parsed = new InetAddress[addresses.length];
        for (int i = 0; i < addresses.length; i++) {
            parsed[i] = InetAddress.getByName(addresses[i]);
        }
        return new NetworkCard(name, true, Arrays.asList(parsed));
    }
}
