package vn.xaso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.incoming.domain.Channel;
import vn.xaso.documents.incoming.domain.IncomingAct;
import vn.xaso.documents.incoming.domain.IncomingState;
import vn.xaso.kernel.OfficeClock;

/// Plans the letters of a commune: those of the first half of 2026, and those that lie on the desks now.
final class LetterPlans {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 12);

    /// Days of answers that came late in the ordinary commune.
    private static final List<Integer> LATE = List.of(17, 38, 61, 74);

    /// State, and how many working minutes ago it came.
    private static final Map<IncomingState, Integer> NOW = now();

    /// What burns in the ordinary commune: with the specialists, given a week, begun long ago.
    private static final List<Integer> OVERDUE = List.of(5_200, 4_600);

    private final Commune commune;
    private final OfficeHours hours;
    private final Random random;
    private final List<Letter> letters;
    private final List<LetterPlan> plans = new ArrayList<>();

    LetterPlans(Commune commune, OfficeHours hours) {
        this.commune = commune;
        this.hours = hours;
        this.random = new Random(commune.seed() + 7_000L);
        this.letters = new ArrayList<>(Letter.all());
    }

    /// @param onTime whether every letter is done by its day
    List<LetterPlan> halfYear(int count, boolean onTime) {
        var days = hours.workingDays(FIRST, LAST);
        for (int i = 0; i < count; i++) {
            if (i % letters.size() == 0) {
                Collections.shuffle(letters, random);
            }
            var letter = letters.get(i % letters.size());
            int day = (int) ((double) i / count * days.size());
            var arrival = hours.on(days.get(day), 5 + random.nextInt(240));
            boolean late = !onTime && LATE.contains(i);
            double share = late ? 1.3 : 0.25 + random.nextDouble() * 0.45;
            int lot = random.nextInt(1_000);
            add(
                    "demo-letter-2026-",
                    letter,
                    new LetterScript(hours, letter, arrival).toTheDesk(lot).finished(share, lot));
        }
        return taken();
    }

    /// So that no list of documents is empty.
    List<LetterPlan> openWork(Instant now, boolean onTime) {
        NOW.forEach((state, ago) -> add("demo-letter-now-", ordinary(), state, hours.before(now, ago)));
        if (!onTime) {
            OVERDUE.forEach(ago -> add("demo-letter-now-", ordinary(), IncomingState.IN_WORK, hours.before(now, ago)));
        }
        return taken();
    }

    private void add(String prefix, Letter letter, IncomingState state, Instant arrival) {
        add(prefix, letter, wayTo(state, letter, arrival));
    }

    private LetterScript wayTo(IncomingState state, Letter letter, Instant arrival) {
        var script = new LetterScript(hours, letter, arrival);
        var acts = List.of(
                IncomingAct.REGISTER, IncomingAct.SUBMIT, IncomingAct.DIRECT, IncomingAct.TRANSFER, IncomingAct.START);
        int steps = switch (state) {
            case RECEIVED -> 0;
            case REGISTERED -> 1;
            case SUBMITTED -> 2;
            case DIRECTED -> 3;
            case TRANSFERRED -> 4;
            default -> 5;
        };
        for (int i = 0; i < steps; i++) {
            var words = acts.get(i) == IncomingAct.DIRECT ? letter.direction() : "";
            script.then(acts.get(i), 6 + random.nextInt(14), words);
        }
        if (state == IncomingState.TIME_ASKED) { // an hour ago: the leader has until tomorrow
            script.then(IncomingAct.ASK_TIME, 1_000, "Hai bản ở xa chưa gửi số liệu, xin thêm thời gian để kiểm tra.");
        }
        return script;
    }

    /// A letter that is answered within some days, so that nothing of today is due yesterday.
    private Letter ordinary() {
        var fitting = letters.stream()
                .filter(letter -> letter.isAnswered() && letter.workingDays() >= 5 && letter.workingDays() <= 7)
                .filter(letter ->
                        letter.urgency() == Urgency.NORMAL && letter.type().equals("CONG_VAN"))
                .toList();
        return fitting.get(random.nextInt(fitting.size()));
    }

    private void add(String prefix, Letter letter, LetterScript script) {
        int no = plans.size() + 1;
        var acts = script.acts();
        var writtenOn = hours.workingDayBefore(
                acts.getFirst().at().atZone(OfficeClock.ZONE).toLocalDate());
        var number = letter.notation().isEmpty()
                ? ""
                : String.valueOf(20 + writtenOn.getDayOfYear() * 4 + random.nextInt(4));
        plans.add(
                new LetterPlan(prefix + commune.suffix() + "-" + no, letter, number, writtenOn, channel(letter), acts));
    }

    private Channel channel(Letter letter) {
        if (letter.notation().isEmpty() || letter.isCopied()) {
            return Channel.PAPER;
        }
        return random.nextInt(5) == 0 ? Channel.EMAIL : Channel.UPLOAD;
    }

    private List<LetterPlan> taken() {
        var all = List.copyOf(plans);
        plans.clear();
        return all;
    }

    private static Map<IncomingState, Integer> now() {
        var now = new EnumMap<IncomingState, Integer>(IncomingState.class);
        now.put(IncomingState.RECEIVED, 25);
        now.put(IncomingState.REGISTERED, 70);
        now.put(IncomingState.SUBMITTED, 110);
        now.put(IncomingState.DIRECTED, 130);
        now.put(IncomingState.TRANSFERRED, 170);
        now.put(IncomingState.IN_WORK, 900);
        now.put(IncomingState.TIME_ASKED, 1_100);
        return now;
    }
}
