package org.patlive.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.springframework.boot.SpringBootVersion;

/** Where it was measured, without a name. */
record Machine(int cores, long memoryGigabytes, String system, String java, String app, String boot, String vaadin) {

    static Machine here() {
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Machine(
                machine.getAvailableProcessors(),
                Math.round(machine.getTotalMemorySize() / 1e9),
                machine.getName() + " " + machine.getArch(),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                System.getProperty("bench.version", "unknown"),
                SpringBootVersion.getVersion(),
                com.vaadin.flow.server.Version.getFullVersion());
    }

    @Override
    public String toString() {
        return "%d cores shared by the server and the driver, %d GB, %s; %s; PAT Live %s, Vaadin Flow %s, Spring Boot %s; server started with %s"
                .formatted(
                        cores,
                        memoryGigabytes,
                        system,
                        java,
                        app,
                        vaadin,
                        boot,
                        String.join(" ", MeasuredServer.RECOMMENDED));
    }
}
