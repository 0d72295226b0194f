package vn.xaso.cases.certification.web;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Texts;

/// What waits for the leader who certifies.
@Controller("certificationSigningController")
@RequestMapping(CertificationTabs.SIGNING)
class SigningController {

    private final WaitingPages lists;
    private final WaitingActs acts;
    private final WaitingAnswer answer;

    SigningController(WaitingPages lists, WaitingActs acts, WaitingAnswer answer) {
        this.lists = lists;
        this.acts = acts;
        this.answer = answer;
    }

    @GetMapping
    View show(Actor actor, @RequestParam Map<String, String> query, Texts texts) {
        if (!actor.may(Right.DECIDE_CASES) && !actor.may(Right.RECEIVE_CASES)) {
            throw new Absent("right to certify");
        }
        return answer.show(query, said -> lists.signing(actor, said, texts), texts);
    }

    @PostMapping
    View certify(
            Actor actor,
            @RequestParam(name = "case", defaultValue = "") List<String> cases,
            @RequestParam Map<String, String> typed,
            Texts texts) {
        return after(actor, sent(cases, typed), acts::certify, texts);
    }

    @PostMapping("/returns")
    View giveBack(
            Actor actor,
            @RequestParam(name = "case", defaultValue = "") List<String> cases,
            @RequestParam Map<String, String> typed,
            Texts texts) {
        return after(actor, sent(cases, typed), acts::giveBack, texts);
    }

    @PostMapping("/again")
    View submitAgain(
            Actor actor,
            @RequestParam(name = "case", defaultValue = "") List<String> cases,
            @RequestParam Map<String, String> typed,
            Texts texts) {
        return after(actor, sent(cases, typed), acts::submitAgain, texts);
    }

    private View after(
            Actor actor, WaitingActs.Sent sent, BiFunction<Actor, WaitingActs.Sent, WaitingDone> act, Texts texts) {
        return answer.after(
                CertificationTabs.SIGNING,
                () -> act.apply(actor, sent),
                sent,
                said -> lists.signing(actor, said, texts),
                texts);
    }

    static WaitingActs.Sent sent(List<String> cases, Map<String, String> typed) {
        return new WaitingActs.Sent(
                cases,
                typed.getOrDefault("pin", ""),
                typed.getOrDefault("note", ""),
                typed.getOrDefault("signer", ""),
                typed.containsKey("paid"));
    }
}
