package vn.xaso.cases.voice.web;

import vn.xaso.cases.voice.domain.Satisfaction;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// How ratings are told.
final class RatingWords {

    private RatingWords() {}

    static String step(Satisfaction satisfaction, Texts texts) {
        return texts.of("voice.step." + satisfaction.value());
    }

    static Tag tag(Satisfaction satisfaction, Texts texts) {
        var kind = switch (satisfaction) {
            case VERY_DISSATISFIED, DISSATISFIED -> Kind.LATE;
            case NEUTRAL -> Kind.NEUTRAL;
            case SATISFIED, VERY_SATISFIED -> Kind.DONE;
        };
        return new Tag(kind, step(satisfaction, texts));
    }
}
