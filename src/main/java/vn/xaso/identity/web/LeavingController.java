package vn.xaso.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.directory.Staff;
import vn.xaso.identity.application.LeavingDesk;
import vn.xaso.identity.application.LeavingDesk.Lot;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// A person who leaves hands everything over in one screen.
@Controller
@RequestMapping("/office/accounts/{official}/handover")
class LeavingController {

    private static final String PAGE = "identity/web/leavingPage";

    private final LeavingDesk desk;
    private final Staff staff;
    private final Clock clock;
    private final Pages pages;

    LeavingController(LeavingDesk desk, Staff staff, Clock clock, Pages pages) {
        this.desk = desk;
        this.staff = staff;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @PathVariable UUID official, Texts texts) {
        return pages.show(PAGE, page(actor, official, "", Map.of(), List.of(), texts));
    }

    @PostMapping
    View handOver(Actor actor, @PathVariable UUID official, @RequestParam Map<String, String> sent, Texts texts) {
        var successors = new HashMap<String, UUID>();
        sent.forEach((kind, value) -> {
            var chosen = Checks.uuid(value);
            if (chosen != null) {
                successors.put(kind, chosen);
            }
        });
        try {
            var done = desk.handOver(actor, official, successors).stream()
                    .map(lot -> words(lot, texts))
                    .collect(Collectors.joining("; "));
            return pages.show(PAGE, page(actor, official, done, Map.of(), List.of(), texts));
        } catch (Mistakes mistakes) {
            var page = page(actor, official, "", sent, Checks.messages(mistakes, texts), texts);
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page);
        }
    }

    private LeavingPage page(
            Actor actor,
            UUID official,
            String done,
            Map<String, String> typed,
            List<FieldMessage> messages,
            Texts texts) {
        var lots = desk.lots(actor, official);
        var colleagues = staff.officialsOf(actor.unit(), LocalDate.now(clock)).stream()
                .filter(one -> !one.id().equals(official))
                .map(one -> new Choice(
                        one.id().toString(),
                        one.name() + " – " + one.holdings().getFirst().title()))
                .toList();
        return new LeavingPage(
                "/office/accounts/" + official + "/handover",
                "/office/accounts/" + official,
                staff.name(official),
                lots.stream()
                        .map(lot -> new LeavingPage.Lot(lot.kind(), words(lot, texts), lot.count()))
                        .toList(),
                lots.stream().allMatch(lot -> lot.count() == 0),
                colleagues,
                done,
                typed,
                messages);
    }

    private static String words(Lot lot, Texts texts) {
        return texts.of("handover.kind." + lot.kind(), lot.count());
    }
}
