package vn.xaso.payments.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Refusal;
import vn.xaso.payments.application.PayDesk;
import vn.xaso.payments.application.PayLinks;
import vn.xaso.payments.domain.Way;
import vn.xaso.ui.Pages;
import vn.xaso.ui.PublicAddress;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;
import vn.xaso.ui.print.QrCode;

/// The paper to pay with later. Printing it begins a transfer, so that the money is found again.
@Controller
@RequestMapping(PayLinks.ROOT + "{agency}/{key}/phieu")
class SlipController {

    private final PayPages payPages;
    private final PayDesk desk;
    private final PublicAddress address;
    private final Clock clock;
    private final Pages pages;

    SlipController(PayPages payPages, PayDesk desk, PublicAddress address, Clock clock, Pages pages) {
        this.payPages = payPages;
        this.desk = desk;
        this.address = address;
        this.clock = clock;
        this.pages = pages;
    }

    @PostMapping
    View make(@PathVariable String agency, @PathVariable String key) {
        try {
            desk.begin(agency, key, Way.VIETQR);
        } catch (Refusal none) {
            // paid, or no account to transfer to: the paper says so
        }
        return SeeOther.to(PayLinks.ROOT + agency + "/" + key + "/phieu");
    }

    @GetMapping
    View show(HttpServletRequest request, @PathVariable String agency, @PathVariable String key, Texts texts) {
        var asked = PayController.asked(request, agency, key, "", texts);
        var page = payPages.make(asked, List.of());
        var there = address.of(page.href());
        return pages.show(
                "payments/web/slipPage",
                new SlipPage(
                        page,
                        payPages.transfer(asked),
                        there,
                        QrCode.svgPath(there),
                        QrCode.size(there),
                        texts.minute(clock.instant())));
    }
}
