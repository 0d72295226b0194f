package vn.xaso.documents.numbers.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.documents.DocumentType;
import vn.xaso.documents.DocumentTypes;
import vn.xaso.documents.numbers.application.SeriesDesk;
import vn.xaso.documents.numbers.domain.NumberEntries;
import vn.xaso.documents.numbers.domain.SeriesRule;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Makes the page of the number series.
@Component
@Transactional(readOnly = true)
class SeriesPages {

    private final NumberEntries entries;
    private final SeriesDesk desk;
    private final DocumentTypes types;

    SeriesPages(NumberEntries entries, SeriesDesk desk, DocumentTypes types) {
        this.entries = entries;
        this.desk = desk;
        this.types = types;
    }

    SeriesPage make(Actor actor, SeriesPage.Typed typed, List<FieldMessage> messages, Texts texts) {
        boolean decides = actor.may(Right.MANAGE_DOCUMENT_RULES);
        if (!decides && !actor.may(Right.READ_DOCUMENTS)) {
            throw new Absent("right to see the number series");
        }
        var open = decides ? desk.openYears(actor.unit()) : List.<Integer>of();
        return new SeriesPage(
                entries.seriesVersion(actor.unit()),
                years(entries.series(actor.unit()), open, texts),
                open.stream()
                        .map(String::valueOf)
                        .map(year -> new Choice(year, year))
                        .toList(),
                types.list().stream()
                        .filter(type -> type.family() == DocumentType.Family.ADMINISTRATIVE)
                        .map(type -> new Choice(type.code(), type.name(texts.language())))
                        .toList(),
                typed,
                messages);
    }

    private List<SeriesPage.Year> years(List<SeriesRule> rules, List<Integer> open, Texts texts) {
        var shown = new ArrayList<SeriesPage.Year>();
        var decided = rules.stream().collect(Collectors.groupingBy(SeriesRule::fromYear));
        decided.keySet().stream().sorted(Comparator.reverseOrder()).forEach(year -> {
            var sets = decided.getOrDefault(year, List.of()).stream()
                    .map(set -> new SeriesPage.Line(set.name(), names(set, texts)))
                    .toList();
            shown.add(new SeriesPage.Year(
                    texts.of("numbers.series.since", String.valueOf(year)),
                    sets,
                    open.contains(year) ? String.valueOf(year) : ""));
        });
        return List.copyOf(shown);
    }

    private String names(SeriesRule set, Texts texts) {
        return set.types().isEmpty()
                ? texts.of("numbers.series.rest")
                : set.types().stream()
                        .map(code -> types.find(code)
                                .map(type -> type.name(texts.language()))
                                .orElse(code))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}
