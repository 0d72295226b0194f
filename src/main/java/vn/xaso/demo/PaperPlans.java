package vn.xaso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.xaso.demo.LetterPlan.LetterAct;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.incoming.domain.Channel;
import vn.xaso.documents.incoming.domain.IncomingAct;

/// Plans the documents that a commune issues: answers to its letters, its own of the half-year, and those in work now.
final class PaperPlans {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 8);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 19);

    /// How far those in work now have come: drafted, with the head, with the checker, with the leader (twice), with the
    /// clerk.
    private static final List<Integer> NOW = List.of(1, 2, 3, 4, 4, 5);

    private final Commune commune;
    private final OfficeHours hours;
    private final Random random;
    private final List<Paper> papers = Paper.all();

    PaperPlans(Commune commune, OfficeHours hours) {
        this.commune = commune;
        this.hours = hours;
        this.random = new Random(commune.seed() + 9_000L);
    }

    List<PaperPlan> own() {
        var days = hours.workingDays(FIRST, LAST);
        var plans = new ArrayList<PaperPlan>();
        for (int i = 0; i < papers.size(); i++) {
            var begin = hours.on(days.get(i * days.size() / papers.size()), 20 + random.nextInt(200));
            plans.add(
                    plan("2026-" + (i + 1), papers.get(i), "", begin, 40 + random.nextInt(160), PaperPlan.wholeWay()));
        }
        return List.copyOf(plans);
    }

    List<PaperPlan> openWork(Instant now) {
        var plans = new ArrayList<PaperPlan>();
        for (int i = 0; i < NOW.size(); i++) {
            int steps = NOW.get(i);
            var paper = papers.get((i * 2 + commune.seed()) % papers.size());
            plans.add(plan("now-" + (i + 1), paper, "", hours.before(now, 30L * steps + 15), 25, steps));
        }
        return List.copyOf(plans);
    }

    /// Between the beginning of the work and the answer that the letter was given.
    List<PaperPlan> answers(List<LetterPlan> letters) {
        return letters.stream()
                .filter(letter -> at(letter, IncomingAct.ANSWER) != null)
                .map(this::answer)
                .toList();
    }

    private PaperPlan answer(LetterPlan letter) {
        var begun = java.util.Objects.requireNonNull(at(letter, IncomingAct.START));
        var answered = java.util.Objects.requireNonNull(at(letter, IncomingAct.ANSWER));
        long between = hours.calendar().workingMinutesBetween(begun, answered);
        int pause = (int) Math.max(1, between / (PaperPlan.wholeWay() + 1));
        return plan(letter.key(), Paper.answerTo(letter.letter()), letter.key(), begun, pause, PaperPlan.wholeWay());
    }

    /// What the other commune does with those that come to it through the house: it reads and files them.
    List<LetterPlan> arriving(List<PaperPlan> papers) {
        return papers.stream()
                .filter(plan -> plan.paper().recipients().contains(Paper.HOUSE))
                .map(plan -> arriving(plan, plan.key(), plan.acts().getLast().at()))
                .toList();
    }

    /// And with the extracts from others.
    List<LetterPlan> arrivingCopies(List<CopyPlan> copies, List<PaperPlan> papers) {
        return copies.stream()
                .filter(CopyPlan::house)
                .map(copy -> arriving(
                        papers.stream()
                                .filter(plan -> plan.key().equals(copy.original()))
                                .findFirst()
                                .orElseThrow(),
                        copy.key(),
                        copy.at()))
                .toList();
    }

    private LetterPlan arriving(PaperPlan plan, String key, Instant sent) {
        var paper = plan.paper();
        var letter = new Letter(
                "Ủy ban nhân dân xã " + commune.name(),
                "",
                "",
                "",
                paper.type(),
                Urgency.NORMAL,
                paper.division(),
                7,
                false,
                paper.summary(),
                "Nghiên cứu, phối hợp thực hiện.");
        var came = hours.after(sent, 2);
        int lot = random.nextInt(1_000);
        var acts = new LetterScript(hours, letter, came)
                .toTheDesk(lot)
                .finished(0.3, lot)
                .acts();
        return new LetterPlan(LetterPlan.THROUGH_THE_HOUSE + key, letter, "", FIRST, Channel.HOUSE, acts);
    }

    private static @org.jspecify.annotations.Nullable Instant at(LetterPlan letter, IncomingAct act) {
        return letter.acts().stream()
                .filter(one -> one.act() == act)
                .map(LetterAct::at)
                .findFirst()
                .orElse(null);
    }

    static String key(Commune commune, String name) {
        return "demo-paper-" + commune.suffix() + "-" + name;
    }

    private PaperPlan plan(String key, Paper paper, String answers, Instant begin, int pause, int steps) {
        return new PaperPlan(
                key(commune, key), paper, answers, random.nextInt(3), PaperPlan.way(hours, begin, pause, steps));
    }
}
