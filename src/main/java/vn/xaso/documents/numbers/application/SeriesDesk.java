package vn.xaso.documents.numbers.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.audit.AuditTrail;
import vn.xaso.documents.DocumentType;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.numbers.domain.NumberEntries;
import vn.xaso.documents.numbers.domain.SeriesRule;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.UnitId;

/// Where the decision of the head on the number series of a year is written down, before the year's first number.
///
/// Law: 30/2020/NĐ-CP art. 15
@Service
@Transactional
public class SeriesDesk {

    private static final String CODE = "NHOM-";
    private static final String BEGUN = "numbers.refusal.begun";
    private static final String CHANGED = "numbers.refusal.seriesChanged";
    private static final int LONGEST = 100;
    private static final int MOST_SETS = 20;

    private final NumberEntries entries;
    private final DocumentTypes types;
    private final AuditTrail audit;
    private final Clock clock;

    SeriesDesk(NumberEntries entries, DocumentTypes types, AuditTrail audit, Clock clock) {
        this.entries = entries;
        this.types = types;
        this.audit = audit;
        this.clock = clock;
    }

    /// The years whose series can still be decided: this one before its first number, and the next one.
    public List<Integer> openYears(UnitId unit) {
        int year = LocalDate.now(clock).getYear();
        return entries.used(unit, year) == 0 ? List.of(year, year + 1) : List.of(year + 1);
    }

    /// Adds a set of types to the decision of a year.
    ///
    /// @param seen the version of the series that the person saw
    /// @param codes of the types; empty for all that no other set names
    /// @throws Mistakes with everything that is wrong, by field
    public void add(Actor actor, int seen, int year, String typed, Set<String> codes) {
        actor.require(Right.MANAGE_DOCUMENT_RULES);
        var name = SearchText.tidy(typed);
        var sets = new ArrayList<>(sets(actor.unit(), year));
        var check = new Mistakes.Check();
        check.require("year", entries.seriesVersion(actor.unit()) == seen, CHANGED);
        check.require("year", openYears(actor.unit()).contains(year), BEGUN);
        check.require("year", sets.size() < MOST_SETS, "numbers.refusal.sets", MOST_SETS);
        check.require("name", !name.isEmpty() && name.length() <= LONGEST, "numbers.refusal.name", LONGEST);
        check.require("types", areFree(codes, sets), "numbers.refusal.taken");
        check.end();
        sets.add(new SeriesRule(year, free(sets), name, codes));
        requireSeen(entries.decide(actor.unit(), seen, year, sets));
        audit.record(actor, actor.unit(), "numbers.series", String.valueOf(year), "");
    }

    /// Without a set of its own the year goes on as the year before.
    public void clear(Actor actor, int seen, int year) {
        actor.require(Right.MANAGE_DOCUMENT_RULES);
        if (!openYears(actor.unit()).contains(year)) {
            throw new Refusal(BEGUN);
        }
        requireSeen(entries.decide(actor.unit(), seen, year, List.of()));
        audit.record(actor, actor.unit(), "numbers.series", String.valueOf(year), "");
    }

    private List<SeriesRule> sets(UnitId unit, int year) {
        return entries.series(unit).stream()
                .filter(set -> set.fromYear() == year)
                .toList();
    }

    /// Types of the office that no set of the year names yet.
    private boolean areFree(Set<String> codes, List<SeriesRule> sets) {
        var known = types.list().stream()
                .filter(type -> type.family() == DocumentType.Family.ADMINISTRATIVE)
                .map(DocumentType::code)
                .collect(Collectors.toSet());
        return known.containsAll(codes) && sets.stream().noneMatch(set -> overlaps(set.types(), codes));
    }

    private static boolean overlaps(Set<String> one, Set<String> other) {
        return (one.isEmpty() && other.isEmpty()) || one.stream().anyMatch(other::contains);
    }

    private static void requireSeen(boolean seen) {
        if (!seen) {
            throw new Refusal(CHANGED);
        }
    }

    /// The codes of sets are theirs alone: those of the law's own series have no number.
    private static String free(List<SeriesRule> sets) {
        int last = sets.stream()
                .map(set -> Integer.valueOf(set.code().substring(CODE.length())))
                .max(Comparator.naturalOrder())
                .orElse(0);
        return CODE + (last + 1);
    }
}
