package vn.xaso.indicators.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.xaso.indicators.domain.Fact;
import vn.xaso.indicators.domain.Fact.Kind;
import vn.xaso.indicators.domain.Mark;
import vn.xaso.kernel.UnitId;

/// Cases and documents of August to October 2025 as chance has them, each case perhaps known to the portal, and there
/// perhaps with less. Some came too late for their day.
final class ChanceFacts {

    private static final int CASES = 40;
    private static final LocalDate FIRST = LocalDate.of(2025, 8, 1);
    private static final List<String> PROCEDURES = List.of("1.004873", "2.000635", "1.001022", "2.000815", "9.999999");

    private ChanceFacts() {}

    static List<Fact> of(Random chance, List<UnitId> communes) {
        var all = new ArrayList<Fact>();
        for (int i = 0; i < CASES; i++) {
            var one = fact(Kind.CASE, chance, communes);
            all.add(one);
            if (chance.nextInt(3) > 0) {
                all.add(new Fact(
                        new Fact.Key(one.key().subject(), Kind.ACKNOWLEDGED),
                        one.unit(),
                        null,
                        one.procedure(),
                        one.received(),
                        one.due(),
                        chance.nextInt(4) == 0 ? null : one.ended(),
                        one.marks() & (chance.nextInt(3) == 0 ? chance.nextInt(1 << 17) : -1),
                        one.minutes()));
            }
            if (i % 4 == 0) {
                all.add(fact(Kind.INCOMING, chance, communes));
                all.add(fact(Kind.ISSUED, chance, communes));
            }
        }
        return all;
    }

    private static Fact fact(Kind kind, Random chance, List<UnitId> communes) {
        var received = FIRST.plusDays(chance.nextInt(70));
        var ended = chance.nextInt(4) == 0 ? null : received.plusDays(chance.nextInt(30));
        var due = chance.nextInt(6) == 0 ? null : received.plusDays(chance.nextInt(24) - 4);
        int marks = chance.nextInt(1 << Mark.values().length) & ~Mark.IN_TIME.bit();
        boolean inTime = ended != null && (due == null || !ended.isAfter(due)) && chance.nextInt(8) > 0;
        return new Fact(
                new Fact.Key(new UUID(chance.nextLong(), chance.nextLong()), kind),
                communes.get(chance.nextInt(communes.size())),
                null,
                kind.isCase() ? PROCEDURES.get(chance.nextInt(PROCEDURES.size())) : "",
                received,
                due,
                ended,
                inTime ? marks | Mark.IN_TIME.bit() : marks,
                ended == null ? null : chance.nextInt(5_000));
    }
}
