package vn.xaso.indicators.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.facts.CaseFacts;
import vn.xaso.documents.DocumentWork;
import vn.xaso.indicators.Measure;
import vn.xaso.indicators.Records;
import vn.xaso.indicators.domain.BehindNumbers;
import vn.xaso.indicators.domain.BehindNumbers.Line;
import vn.xaso.indicators.domain.BehindNumbers.Standing;
import vn.xaso.indicators.domain.BehindNumbers.Wanted;
import vn.xaso.indicators.domain.CountingRule;
import vn.xaso.indicators.domain.Fact;
import vn.xaso.indicators.domain.Indicator;
import vn.xaso.indicators.domain.Indicator.Behind;
import vn.xaso.indicators.domain.IndicatorList;
import vn.xaso.indicators.domain.Reason;
import vn.xaso.kernel.Slice;
import vn.xaso.kernel.UnitId;

/// Lists the cases and documents behind a number, with the names that their own modules give them.
@Component
@Transactional(readOnly = true)
public class RecordBook implements Records {

    private final BehindNumbers numbers;
    private final CaseFacts cases;
    private final Map<Fact.Kind, DocumentWork.Counting> documents;
    private final Clock clock;

    RecordBook(BehindNumbers numbers, CaseFacts cases, List<DocumentWork.Counting> documents, Clock clock) {
        this.numbers = numbers;
        this.cases = cases;
        this.documents = documents.stream()
                .collect(Collectors.toMap(
                        part -> DocumentFactSource.kindOf(part.direction()),
                        part -> part,
                        (one, two) -> one,
                        () -> new EnumMap<>(Fact.Kind.class)));
        this.clock = clock;
    }

    @Override
    public Slice<Counted> list(Asked asked, @Nullable String after, int size) {
        var wanted = wanted(asked).orElse(null);
        if (wanted == null) {
            return new Slice<>(List.of(), null);
        }
        var slice = numbers.list(wanted, after, size);
        return new Slice<>(named(asked.units(), slice.rows()), slice.next());
    }

    /// Whether cases or documents stand behind the number at all.
    public boolean isListed(Asked asked) {
        return wanted(asked).isPresent();
    }

    /// How many were lost for which reason.
    ///
    /// @param asked of the same units and period
    Map<Asked, Map<Reason, Long>> reasons(List<Asked> asked) {
        var wanted = new LinkedHashMap<Asked, Wanted>();
        asked.forEach(one -> wanted(one).ifPresent(found -> wanted.put(one, found)));
        var reasons = numbers.reasons(wanted.values().stream().distinct().toList());
        var told = new HashMap<Asked, Map<Reason, Long>>();
        wanted.forEach((one, found) -> told.put(one, reasons.getOrDefault(found, Map.of())));
        return told;
    }

    private Optional<Wanted> wanted(Asked asked) {
        var standing = pick(Standing.values(), asked.code());
        var behind = standing.isPresent() ? Optional.<Behind>empty() : behind(asked);
        if (standing.isEmpty() && behind.isEmpty()) {
            return Optional.empty();
        }
        var today = LocalDate.now(clock);
        var last = asked.period().to().isBefore(today) ? asked.period().to() : today;
        return Optional.of(new Wanted(
                asked.units(),
                asked.period(),
                last,
                asked.set(),
                behind.orElse(null),
                standing.orElse(null),
                asked.side(),
                asked.procedure(),
                asked.reason() == null
                        ? null
                        : pick(Reason.values(), asked.reason()).orElse(null)));
    }

    private Optional<Behind> behind(Asked asked) {
        return IndicatorList.on(asked.period().to()).stream()
                .filter(indicator -> indicator.formula().code().equals(asked.code()))
                .findFirst()
                .map(Indicator::behind)
                .or(() -> pick(Measure.values(), asked.code()).map(BehindNumbers::of))
                .or(() -> without(asked.code()));
    }

    /// `ended~ended_in_time`: those of the one that are not the other too.
    private static Optional<Behind> without(String code) {
        int between = code.indexOf('~');
        return between < 0
                ? Optional.empty()
                : pick(Measure.values(), code.substring(0, between))
                        .flatMap(all -> pick(Measure.values(), code.substring(between + 1))
                                .filter(some -> CountingRule.of(some).of()
                                        == CountingRule.of(all).of())
                                .map(some -> BehindNumbers.of(some, all)));
    }

    private static <E extends Enum<E>> Optional<E> pick(E[] values, String name) {
        var wanted = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(values)
                .filter(value -> value.name().equals(wanted))
                .findFirst();
    }

    private List<Counted> named(Set<UnitId> units, List<Line> lines) {
        record Name(String label, String href) {}
        var names = new HashMap<UUID, Name>();
        cases.labels(units, subjects(lines, true))
                .forEach((id, label) -> names.put(id, new Name(label.code(), label.href())));
        documents.forEach((kind, part) -> {
            var subjects = lines.stream()
                    .map(line -> line.fact().key())
                    .filter(key -> key.kind() == kind)
                    .map(Fact.Key::subject)
                    .collect(Collectors.toSet());
            if (!subjects.isEmpty()) {
                part.of(units, subjects).forEach(one -> names.put(one.id(), new Name(one.symbol(), one.href())));
            }
        });
        var none = new Name("", "");
        return lines.stream()
                .map(line -> {
                    var fact = line.fact();
                    var name = names.getOrDefault(fact.key().subject(), none);
                    return new Counted(
                            fact.key().subject(),
                            fact.unit(),
                            name.label(),
                            name.href(),
                            fact.procedure().isEmpty() ? null : fact.procedure(),
                            fact.received(),
                            fact.due(),
                            fact.ended(),
                            line.reason() == null ? "" : line.reason().name());
                })
                .toList();
    }

    private static Set<UUID> subjects(List<Line> lines, boolean ofCases) {
        return lines.stream()
                .map(line -> line.fact().key())
                .filter(key -> key.kind().isCase() == ofCases)
                .map(Fact.Key::subject)
                .collect(Collectors.toSet());
    }
}
