package vn.xaso.cases.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.cases.application.LeaderDesk;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.Pin;
import vn.xaso.ui.Days;

/// What the leader does with a case.
@Controller
@RequestMapping("/office/cases/{id}")
class DecisionController {

    private static final LocalTime END_OF_DAY = LocalTime.of(17, 30);

    private final LeaderDesk desk;
    private final CaseActing acting;

    DecisionController(LeaderDesk desk, CaseActing acting) {
        this.desk = desk;
        this.acting = acting;
    }

    @PostMapping("/signature")
    View sign(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(name = "pin-sign", defaultValue = "") String pin) {
        return acting.run(request, actor, id, () -> {
            if (pin.isEmpty()) {
                desk.approveOnPaper(actor, id, version);
            } else {
                desk.sign(actor, id, version, new Pin(pin));
            }
        });
    }

    @PostMapping("/returns")
    View returnToSpecialist(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam("note-returnToSpecialist") String why) {
        return acting.run(request, actor, id, () -> desk.returnToSpecialist(actor, id, version, why));
    }

    @PostMapping("/stop")
    View stop(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam("note-stop") String ground) {
        return acting.run(request, actor, id, () -> desk.stop(actor, id, version, ground));
    }

    @PostMapping("/extensions")
    View extend(
            HttpServletRequest request,
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam("note-extend") String why,
            @RequestParam(defaultValue = "") String newDay) {
        return acting.run(request, actor, id, () -> desk.extend(actor, id, version, why, endOf(newDay)));
    }

    private static Instant endOf(String day) {
        return Days.find(day)
                .map(found -> found.atTime(END_OF_DAY).atZone(OfficeClock.ZONE).toInstant())
                .orElseThrow(() -> new Refusal("cases.refusal.day"));
    }
}
