package vn.xaso.procedures.design.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Actor;
import vn.xaso.procedures.FlowPictures;
import vn.xaso.procedures.Procedures;
import vn.xaso.procedures.design.domain.Design;
import vn.xaso.procedures.design.domain.Finding;
import vn.xaso.procedures.design.domain.Place;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Makes the page of a design.
@Component
class DesignPages {

    private final FlowPictures pictures;
    private final Procedures procedures;
    private final Clock clock;

    DesignPages(FlowPictures pictures, Procedures procedures, Clock clock) {
        this.pictures = pictures;
        this.procedures = procedures;
        this.clock = clock;
    }

    /// @param from the day that was typed, or empty
    DesignPage make(Actor actor, Design design, String from, List<FieldMessage> wrong, Texts texts) {
        var words = new DesignWords(texts);
        var findings = design.findings();
        var day = design.publishFrom();
        var version = design.version();
        return new DesignPage(
                DesignWords.href(design),
                words.name(design),
                design.content().code().value(),
                words.state(design),
                texts.of(
                        "design.changed",
                        texts.minute(design.written().at()),
                        design.written().name()),
                design.note(),
                Arrays.stream(Place.values())
                        .map(place -> row(design, place, findings, words))
                        .toList(),
                words.findings(design),
                pictures.draw(design.content(), texts),
                design.base() == null ? "" : DesignWords.href(design) + "/differences",
                version == null
                        ? ""
                        : "/office/catalogue/" + design.content().code() + "?version="
                                + procedures.version(version).number(),
                design.revision(),
                design.isLive(),
                design.state() == Design.State.OPEN,
                design.mayPublish(actor.person()),
                from.isEmpty() ? LocalDate.now(clock).toString() : from,
                day == null ? "" : texts.day(day),
                wrong);
    }

    private static DesignPage.PartRow row(Design design, Place place, List<Finding> findings, DesignWords words) {
        long errors = findings.stream()
                .filter(one -> one.place() == place && one.isError())
                .count();
        var version = design.content();
        int holds = switch (place) {
            case WORDS -> version.name().isEmpty() ? 0 : 1;
            case CHANNELS -> version.channels().size();
            case TIMES -> (version.limit() == null ? 0 : 1) + version.variants().size();
            case PAPERS -> version.papers().size();
            case FEES -> version.fees().size();
            case RESULTS -> version.results().size();
            case STEPS -> version.internalSteps().size();
            case LINKS -> version.links().size();
            case BASES -> version.legalBases().size();
        };
        return new DesignPage.PartRow(
                DesignWords.href(design, place),
                words.part(place),
                holds == 0 ? words.texts().of("design.empty") : words.texts().of("design.holds", holds),
                (int) errors);
    }
}
