package vn.xaso.interchange.application;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.cases.synchronised.SynchronisedCases;
import vn.xaso.cases.synchronised.SynchronisedCases.Answer;
import vn.xaso.cases.synchronised.SynchronisedCases.Field;
import vn.xaso.directory.Units;
import vn.xaso.interchange.domain.Comparisons;
import vn.xaso.interchange.domain.Comparisons.Difference;
import vn.xaso.interchange.domain.Comparisons.Kind;
import vn.xaso.interchange.domain.NationalPortal;
import vn.xaso.interchange.domain.Transfer;
import vn.xaso.interchange.domain.Transfer.Reason;
import vn.xaso.interchange.domain.Transfer.State;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.UnitId;
import vn.xaso.kernel.UnitScope;

/// Compares what we have with what the portal has, code by code. What it has lost, although it had acknowledged it, is
/// missing from then on.
@Component
public class Comparison {

    private static final int A_PAGE = 200;

    private final NationalPortal portal;
    private final Shelves shelves;
    private final Units units;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /// Where what was told is written.
    @Component
    record Shelves(SynchronisedCases cases, vn.xaso.interchange.domain.Transfers transfers, Comparisons comparisons) {}

    Comparison(NationalPortal portal, Shelves shelves, Units units, TransactionTemplate transaction, Clock clock) {
        this.portal = portal;
        this.shelves = shelves;
        this.units = units;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// In the thread of the caller and outside any transaction.
    ///
    /// @throws IOException where the portal does not answer
    public void compare(UnitId unit) throws IOException {
        // drawn before the portal is asked: what is told meanwhile counts more than what is found
        long event = UnitScope.of(unit).call(() -> in(shelves.transfers()::nextEvent));
        var theirs = theirs(units.agencyCode(unit));
        UnitScope.of(unit).run(() -> compare(unit, event, theirs));
    }

    private Map<String, Map<Field, String>> theirs(String agency) throws IOException {
        var all = new TreeMap<String, Map<Field, String>>();
        try (var line = portal.call()) {
            var page = line.kept(agency, "", A_PAGE);
            while (!page.isEmpty()) {
                all.putAll(page);
                page = line.kept(agency, all.lastKey(), A_PAGE);
            }
        }
        return all;
    }

    private void compare(UnitId unit, long event, Map<String, Map<Field, String>> theirs) {
        var left = new TreeMap<>(theirs);
        var differences = new ArrayList<Difference>();
        int ours = 0;
        var after = "";
        while (true) {
            var last = after;
            var page = in(() -> shelves.cases().received(unit, last, A_PAGE));
            for (var one : page.entrySet()) {
                after = one.getKey();
                ours++;
                var there = in(() -> one(unit, event, one.getKey(), one.getValue(), left));
                if (there.kind() != null) {
                    differences.add(there.difference(one.getKey(), one.getValue()));
                }
            }
            if (page.size() < A_PAGE) {
                break;
            }
        }
        left.forEach((code, values) ->
                differences.add(new Difference(code, null, Kind.NOT_HERE, EnumSet.noneOf(Field.class))));
        var found = new Comparisons.Comparison(
                Ids.next(), clock.instant(), ours, theirs.size(), ours - (differences.size() - left.size()));
        in(() -> {
            shelves.comparisons().add(unit, found, differences);
            return found;
        });
    }

    /// @param kind null where both have the same
    private record Found(@Nullable Kind kind, Set<Field> fields) {

        Difference difference(String code, UUID caseId) {
            return new Difference(code, caseId, Objects.requireNonNull(kind), fields);
        }
    }

    private Found one(UnitId unit, long event, String code, UUID caseId, Map<String, Map<Field, String>> left) {
        var transfer = shelves.transfers().find(unit, caseId);
        var kept = left.remove(transfer.map(Transfer::portalCode)
                .filter(there -> !there.isEmpty())
                .orElse(code));
        var sheet = shelves.cases().find(unit, caseId).orElseThrow();
        var here = new EnumMap<>(sheet.values());
        var there = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            there.put(field, kept == null ? "" : kept.getOrDefault(field, ""));
        }
        var known = shelves.cases().acknowledged(unit, List.of(caseId)).get(caseId);
        boolean settled = transfer.filter(one -> one.state() != State.WAITING).isPresent();
        if (known != null && settled && !known.missing(there).isEmpty()) {
            shelves.cases().keep(unit, caseId, here, new Answer(event, clock.instant(), true, there, Map.of()));
            transfer.ifPresent(one -> lost(one, here, there));
        }
        var fields = differing(here, there);
        if (kept == null) {
            return new Found(Kind.NOT_THERE, Set.of());
        }
        return fields.isEmpty() ? new Found(null, Set.of()) : new Found(Kind.DIFFERS, fields);
    }

    private void lost(Transfer one, Map<Field, String> here, Map<Field, String> there) {
        var missing = differing(here, there);
        boolean complete = missing.isEmpty();
        shelves.transfers()
                .save(new Transfer(
                        one.unit(),
                        one.caseId(),
                        one.code(),
                        one.portalCode(),
                        complete ? State.COMPLETE : State.PARTIAL,
                        one.event(),
                        one.since(),
                        one.tries(),
                        null,
                        complete ? Reason.NONE : Reason.LOST,
                        "",
                        missing,
                        one.toldStep(),
                        one.toldAt()));
    }

    private static Set<Field> differing(Map<Field, String> here, Map<Field, String> there) {
        var fields = EnumSet.noneOf(Field.class);
        for (var field : Field.values()) {
            if (!here.getOrDefault(field, "").equals(there.getOrDefault(field, ""))) {
                fields.add(field);
            }
        }
        return fields;
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
