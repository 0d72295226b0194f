package vn.xaso.procedures.guides.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.procedures.guides.domain.Guide;
import vn.xaso.procedures.guides.domain.Guides;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// Lets citizens, and reception for them, answer the questions that lead to a procedure.
@Controller
class GuideController {

    private static final int LONGEST_PATH = 100;

    private final Guides guides;
    private final GuidePages guidePages;
    private final Pages pages;

    GuideController(Guides guides, GuidePages guidePages, Pages pages) {
        this.guides = guides;
        this.guidePages = guidePages;
        this.pages = pages;
    }

    @GetMapping("/thu-tuc/hoi/{key}")
    View ask(@PathVariable String key, @RequestParam(defaultValue = "") String chon, Texts texts) {
        var page = guidePages.answered(open(key), cut(chon), GuidePages.Reader.CITIZEN, texts);
        return pages.show("procedures/guides/web/guidePage", page);
    }

    @GetMapping("/office/reception/guides/{key}")
    View askAtCounter(
            Actor actor, @PathVariable String key, @RequestParam(defaultValue = "") String chon, Texts texts) {
        actor.require(Right.RECEIVE_CASES);
        var page = guidePages.answered(open(key), cut(chon), GuidePages.Reader.RECEPTION, texts);
        return pages.show("procedures/guides/web/counterGuidePage", page);
    }

    private Guide open(String key) {
        return guides.all().stream()
                .map(Guides.Kept::guide)
                .filter(guide -> guide.open() && guide.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Absent("guide " + key));
    }

    private static String cut(String path) {
        return path.substring(0, Math.min(path.length(), LONGEST_PATH));
    }
}
