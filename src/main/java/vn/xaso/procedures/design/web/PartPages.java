package vn.xaso.procedures.design.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.xaso.procedures.design.domain.Design;
import vn.xaso.procedures.design.domain.Place;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// Makes the page of a part: as it is kept, or as it was typed with what is wrong.
@Component
class PartPages {

    private static final Set<Place> WITHOUT_LINES = EnumSet.of(Place.WORDS, Place.CHANNELS);

    private final Parts parts;

    PartPages(Parts parts) {
        this.parts = parts;
    }

    PartPage filled(Design design, Place place, Texts texts) {
        var typed = parts.of(place).filled(design.content()).typed();
        return typed(design, place, typed, List.of(), "", texts);
    }

    PartPage typed(Design design, Place place, Typed typed, List<FieldMessage> wrong, String overtaken, Texts texts) {
        var part = parts.of(place);
        var words = new DesignWords(texts);
        var maker = new FieldMaker(typed, wrong, texts);
        part.make(maker);
        var tabs = Arrays.stream(Place.values())
                .map(one -> new Link(DesignWords.href(design, one), words.part(one), one == place))
                .toList();
        return new PartPage(
                DesignWords.href(design),
                DesignWords.href(design, place),
                words.part(place),
                words.name(design),
                design.content().code().value(),
                tabs,
                texts.of("design.part." + place.path() + ".lead"),
                maker.groups(),
                part.filled(design.content()).mark(),
                overtaken,
                !WITHOUT_LINES.contains(place),
                design.isLive(),
                place == Place.LINKS,
                design.findings().stream()
                        .filter(finding -> finding.place() == place)
                        .map(finding -> words.finding(design, finding))
                        .toList(),
                wrong);
    }
}
