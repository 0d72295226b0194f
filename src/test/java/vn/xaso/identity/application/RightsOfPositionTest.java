package vn.xaso.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.xaso.HouseTest;
import vn.xaso.UnitWithEverything;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.domain.CaseMoves;
import vn.xaso.directory.PositionKind;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;

/// Walks every position against every act of a case. Each request carries a version that nobody has seen: whoever may
/// do the act is told that the case went on (409), whoever may not gets no answer about it at all (404).
@HouseTest
class RightsOfPositionTest {

    private static final Map<CaseAct, String> ADDRESSES = Map.ofEntries(
            Map.entry(CaseAct.ASK_FIX, "fix-requests?note-askFix=x"),
            Map.entry(CaseAct.REFUSE, "refusal?note-refuse=x"),
            Map.entry(CaseAct.ACCEPT, "acceptance?x=x"),
            Map.entry(CaseAct.ASSIGN, "assignment?specialist=00000000-0000-7000-8000-000000000000"),
            Map.entry(CaseAct.START_REVIEW, "review?x=x"),
            Map.entry(CaseAct.REQUEST_SUPPLEMENT, "supplement-requests?note-supplement=x"),
            Map.entry(CaseAct.REQUEST_PAYMENT, "payment-requests?note-payment=x"),
            Map.entry(CaseAct.RECORD_PAYMENT, "payments?note-paid=x"),
            Map.entry(CaseAct.CONSULT, "legs?to=outside&name=x&question=x&days=3"),
            Map.entry(CaseAct.RECORD_ANSWER, "consultation-answers?note-consulted=x"),
            Map.entry(CaseAct.TRANSFER_UP, "legs?to=outside&name=x&question=x&days=3"),
            Map.entry(CaseAct.RECORD_LEG_RESULT, "transfer-results?note-transferred=x"),
            Map.entry(CaseAct.SUBMIT_TO_LEADER, "leader-submissions?note-submitToLeader=x"),
            Map.entry(CaseAct.RETURN_TO_SPECIALIST, "returns?note-returnToSpecialist=x"),
            Map.entry(CaseAct.SIGN, "signature?x=x"),
            Map.entry(CaseAct.ISSUE, "issue?x=x"),
            Map.entry(CaseAct.HAND_OVER, "handover?note-handOver=x"),
            Map.entry(CaseAct.WITHDRAW, "withdrawal?note-withdraw=x"),
            Map.entry(CaseAct.STOP, "stop?note-stop=x"),
            Map.entry(CaseAct.EXTEND, "extensions?note-extend=x&newDay=01/02/2030"));

    /// Done by the applicant; the office writes them down through `answers` and the counter.
    private static final Set<CaseAct> OF_THE_APPLICANT = EnumSet.of(CaseAct.SUBMIT, CaseAct.FIX, CaseAct.SUPPLY);

    /// Done when units are merged, by nobody's hand.
    private static final Set<CaseAct> OF_THE_PROVINCE = EnumSet.of(CaseAct.TAKE_OVER);

    @Autowired
    private MockMvcTester browser;

    private UnitWithEverything unit;
    private String address;

    @BeforeEach
    void fill(@Autowired AutowireCapableBeanFactory beans) {
        unit = beans.createBean(UnitWithEverything.class);
        address = "/office/cases/" + unit.records().byName().get("case") + "/";
    }

    @Test
    void everyActHasAnAddress() {
        var acts = EnumSet.allOf(CaseAct.class);
        acts.removeAll(OF_THE_APPLICANT);
        acts.remove(CaseAct.GATHER); // it comes by itself
        acts.removeAll(OF_THE_PROVINCE);
        acts.removeAll(EnumSet.of(CaseAct.PASS_ON, CaseAct.SEND_BACK)); // only where a procedure has designed steps

        assertThat(ADDRESSES).containsOnlyKeys(acts);
    }

    @Test
    void everyPositionDoesItsOwnActsAndNoOther() {
        var wrong = new TreeMap<String, Integer>();
        for (var kind : PositionKind.values()) {
            var actor = handling(RightsOfPosition.of(kind));
            ADDRESSES.forEach((act, suffix) -> {
                var expected = mayDo(kind, act) ? 409 : 404;
                var status = post(suffix, actor);
                if (status != expected) {
                    wrong.put(kind + " " + act, status);
                }
            });
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void aSpecialistDoesNotSeeTheCaseOfAColleague() {
        var colleague = with(unit.person("hotich2.sangnhe"), RightsOfPosition.of(PositionKind.SPECIALIST));
        var page = browser.get().uri(address.substring(0, address.length() - 1));

        assertThat(page.requestAttr(Actor.class.getName(), colleague)).hasStatus(404);
        assertThat(post("review?x=x", colleague)).isEqualTo(404);
    }

    @Test
    void thePeopleOfTheProvinceSeeNoCase() {
        for (var kind : Set.of(
                PositionKind.PROVINCE_LEADER, PositionKind.PROVINCE_OFFICIAL, PositionKind.PROVINCE_ADMINISTRATOR)) {
            assertThat(RightsOfPosition.of(kind))
                    .as("%s", kind)
                    .doesNotContain(Right.READ_CASES, Right.ASSIGN_CASES, Right.REVIEW_CASES, Right.DECIDE_CASES);
        }
    }

    @Test
    void nobodyBothHandlesAndSigns() {
        for (var kind : PositionKind.values()) {
            assertThat(RightsOfPosition.of(kind).containsAll(Set.of(Right.REVIEW_CASES, Right.DECIDE_CASES)))
                    .as("%s", kind)
                    .isFalse();
        }
    }

    private static boolean mayDo(PositionKind kind, CaseAct act) {
        return CaseMoves.TABLE.stream()
                .filter(move -> move.act() == act)
                .map(move -> Objects.requireNonNullElse(move.who().right(), Right.RECEIVE_CASES))
                .anyMatch(right -> RightsOfPosition.of(kind).contains(right));
    }

    /// The official to whom the case is assigned.
    private Actor handling(Set<Right> rights) {
        return with(unit.person("hotich.sangnhe"), rights);
    }

    private static Actor with(Actor of, Set<Right> rights) {
        return new Actor(
                of.account(),
                of.person(),
                of.name(),
                of.position(),
                of.office(),
                of.unit(),
                of.unitName(),
                of.units(),
                rights);
    }

    private int post(String suffix, Actor actor) {
        return browser.post()
                .uri(address + suffix + "&version=999")
                .requestAttr(Actor.class.getName(), actor)
                .exchange()
                .getResponse()
                .getStatus();
    }
}
