package vn.xaso.identity.web;

import java.io.PrintStream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.xaso.identity.application.FirstRunDesk;
import vn.xaso.kernel.Demo;

/// Tells whoever starts an empty system where the first administrator is made. Before the line `ready: …`.
@Component
class FirstRunHint {

    private static final PrintStream OUT = System.out;

    private final FirstRunDesk desk;
    private final Demo demo;

    FirstRunHint(FirstRunDesk desk, Demo demo) {
        this.desk = desk;
        this.demo = demo;
    }

    @EventListener
    @Order(0)
    void tell(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null && !demo.isOn() && desk.isOpen()) {
            OUT.println("Chưa có người quản trị; hãy mở / no administrator yet; open  http://localhost:" + port
                    + FirstRunController.HERE);
        }
    }
}
