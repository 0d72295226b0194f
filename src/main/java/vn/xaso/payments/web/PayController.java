package vn.xaso.payments.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.identity.Citizen;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Refusal;
import vn.xaso.payments.application.PayDesk;
import vn.xaso.payments.application.PayLinks;
import vn.xaso.payments.domain.PaymentDoor;
import vn.xaso.payments.domain.Way;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.PublicAddress;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Where somebody pays for a case, with or without an account. The page to which a provider sends the browser back
/// changes nothing: it shows what has been heard.
@Controller
@RequestMapping(PayLinks.ROOT + "{agency}/{key}")
class PayController {

    private static final String PAGE = "payments/web/payPage";

    private final PayPages payPages;
    private final PayDesk desk;
    private final PublicAddress address;
    private final Pages pages;

    PayController(PayPages payPages, PayDesk desk, PublicAddress address, Pages pages) {
        this.payPages = payPages;
        this.desk = desk;
        this.address = address;
        this.pages = pages;
    }

    @GetMapping
    View show(HttpServletRequest request, @PathVariable String agency, @PathVariable String key, Texts texts) {
        return pages.show(PAGE, payPages.make(asked(request, agency, key, "", texts), List.of()));
    }

    @GetMapping("/lan/{reference}")
    View attempt(
            HttpServletRequest request,
            @PathVariable String agency,
            @PathVariable String key,
            @PathVariable String reference,
            Texts texts) {
        return pages.show(PAGE, payPages.make(asked(request, agency, key, reference, texts), List.of()));
    }

    /// The page that leads to the provider: a form may not lead out of this program by itself.
    @PostMapping("/lan")
    View begin(
            HttpServletRequest request,
            @PathVariable String agency,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String way,
            Texts texts) {
        try {
            var bill = desk.begin(agency, key, way(way));
            var here = PayLinks.ROOT + agency + "/" + key;
            var back = here + "/lan/" + bill.attempt().reference();
            if (bill.attempt().way() == Way.VIETQR) {
                return SeeOther.to(back);
            }
            var visit = new PaymentDoor.Visit(
                    address.of(back), request.getRemoteAddr(), texts.language().code());
            var there = desk.go(bill, visit);
            return pages.show(
                    "payments/web/leavePage",
                    new LeavePage(PayWords.way(bill.attempt(), texts), there.toString(), here));
        } catch (Refusal refusal) {
            var said = new FieldMessage("ways", texts.of(refusal.messageKey(), refusal.arguments()));
            var page = payPages.make(asked(request, agency, key, "", texts), List.of(said));
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page);
        }
    }

    private static Way way(String name) {
        return Arrays.stream(Way.values())
                .filter(way -> way.name().equals(name) && way.isOnline())
                .findFirst()
                .orElseThrow(() -> new Absent("way " + name));
    }

    static PayPages.Asked asked(HttpServletRequest request, String agency, String key, String reference, Texts texts) {
        @Nullable Citizen citizen = (Citizen) request.getAttribute(Citizen.class.getName());
        return new PayPages.Asked(agency, key, reference, citizen, texts);
    }
}
