package vn.xaso.search.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.search.application.IndexDesk;
import vn.xaso.search.application.IndexDesk.Rebuilding;
import vn.xaso.search.application.IndexDesk.Report;
import vn.xaso.search.domain.IndexState;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The administrator of the installation sees how far the index is and has it made anew.
@Controller
class IndexController {

    static final String HERE = "/office/search-index";

    private static final int COUNTED = 1_000;

    private final IndexDesk desk;
    private final Pages pages;

    IndexController(IndexDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping(HERE)
    View show(Actor actor, Texts texts) {
        var report = desk.report(actor);
        var page = new IndexPage(facts(report, texts), notice(report, texts), report.rebuilding() == Rebuilding.RUNS);
        return pages.show("search/web/indexPage", page);
    }

    @PostMapping(HERE + "/rebuilds")
    View rebuild(Actor actor) {
        desk.rebuild(actor);
        return SeeOther.to(HERE);
    }

    private static List<Fact> facts(Report report, Texts texts) {
        var state = report.state();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.of("search.index.engine"), texts.of("search.index.engine." + report.engine())));
        facts.add(new Fact(
                texts.of("search.index.entries"),
                state.entries() < IndexState.MOST
                        ? texts.of("search.index.entries.count", state.entries())
                        : texts.of("search.index.entries.many", state.entries())));
        facts.add(new Fact(texts.of("search.index.uncounted"), waiting(state.uncounted(), texts)));
        if (!report.engine().equals("postgresql")) {
            facts.add(new Fact(texts.of("search.index.behind"), waiting(report.behind(), texts)));
        }
        var rebuilt = state.rebuiltAt();
        facts.add(new Fact(
                texts.of("search.index.rebuilt"),
                rebuilt == null ? texts.of("search.index.rebuilt.never") : texts.minute(rebuilt)));
        return facts;
    }

    private static String waiting(int entries, Texts texts) {
        if (entries == 0) {
            return texts.of("search.index.waiting.none");
        }
        return texts.of(entries < COUNTED ? "search.index.waiting" : "search.index.waiting.many", entries);
    }

    private static IndexPage.@Nullable Notice notice(Report report, Texts texts) {
        return switch (report.rebuilding()) {
            case NEVER -> null;
            case RUNS -> new IndexPage.Notice(Kind.INFO, texts.of("search.index.rebuilding.RUNS"));
            case DONE -> new IndexPage.Notice(Kind.DONE, texts.of("search.index.rebuilding.DONE"));
            case FAILED -> new IndexPage.Notice(Kind.LATE, texts.of("search.index.rebuilding.FAILED"));
        };
    }
}
