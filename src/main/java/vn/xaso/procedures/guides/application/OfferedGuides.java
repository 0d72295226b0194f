package vn.xaso.procedures.guides.application;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.SearchText;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureGuides;
import vn.xaso.procedures.guides.domain.Guide;
import vn.xaso.procedures.guides.domain.Guides;
import vn.xaso.ui.Language;
import vn.xaso.ui.Texts;

/// Offers the guides that are open.
@Component
class OfferedGuides implements ProcedureGuides {

    private static final int SHORTEST = 3;

    private final Guides guides;

    OfferedGuides(Guides guides) {
        this.guides = guides;
    }

    @Override
    public List<Offer> about(String text, Texts texts) {
        var asked = SearchText.fold(text).strip();
        return guides.all().stream()
                .map(Guides.Kept::guide)
                .filter(Guide::open)
                .filter(guide -> asked.isEmpty() || fits(guide, asked))
                .map(guide -> offer(guide, texts))
                .toList();
    }

    @Override
    public List<Offer> leadingTo(ProcedureCode code, Texts texts) {
        return guides.all().stream()
                .map(Guides.Kept::guide)
                .filter(guide -> guide.open() && guide.leadsTo(code.value()))
                .map(guide -> offer(guide, texts))
                .toList();
    }

    /// A keyword stands in what was typed, or what was typed stands in a keyword.
    private static boolean fits(Guide guide, String asked) {
        return Arrays.stream(SearchText.fold(guide.keywords()).split("\\|"))
                .map(String::strip)
                .filter(word -> word.length() >= SHORTEST)
                .anyMatch(word -> asked.contains(word) || (asked.length() >= SHORTEST && word.contains(asked)));
    }

    private static Offer offer(Guide guide, Texts texts) {
        boolean english = texts.language() == Language.EN && !guide.titleEn().isEmpty();
        return new Offer(guide.key(), english ? guide.titleEn() : guide.title());
    }
}
