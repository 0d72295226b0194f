package vn.xaso.identity.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.xaso.identity.OneTimeCodePort;
import vn.xaso.kernel.Demo;
import vn.xaso.ui.Pages;

/// A stand-in for the citizens' phones, in the demonstration only: it shows the codes on a page that says so.
@Component
class DemoPhone implements OneTimeCodePort {

    private static final int SHOWN = 10;

    private final Deque<DemoPhonePage.Line> messages = new ArrayDeque<>();

    @Override
    public synchronized void send(String phone, String code) {
        messages.addFirst(new DemoPhonePage.Line(hidden(phone), code));
        if (messages.size() > SHOWN) {
            messages.removeLast();
        }
    }

    @Override
    public String demonstrationPage() {
        return "/trinh-dien/dien-thoai";
    }

    synchronized List<DemoPhonePage.Line> messages() {
        return List.copyOf(messages);
    }

    private static String hidden(String phone) {
        return phone.length() < 7 ? phone : phone.substring(0, 3) + " ••• " + phone.substring(phone.length() - 3);
    }

    /// Shows the phone.
    @Controller
    static class PhoneController {

        private final DemoPhone phone;
        private final Pages pages;
        private final Demo demo;

        PhoneController(DemoPhone phone, Pages pages, Demo demo) {
            this.phone = phone;
            this.pages = pages;
            this.demo = demo;
        }

        @GetMapping("/trinh-dien/dien-thoai")
        View screen() {
            demo.require();
            return pages.show("identity/web/demoPhonePage", new DemoPhonePage(phone.messages()));
        }
    }
}
