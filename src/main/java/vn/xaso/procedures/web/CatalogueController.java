package vn.xaso.procedures.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.procedures.persistence.VersionQuery;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// Shows officials the whole catalogue.
@Controller
class CatalogueController {

    private static final int PAGE_SIZE = 50;

    private final VersionQuery versions;
    private final Pages pages;

    CatalogueController(VersionQuery versions, Pages pages) {
        this.versions = versions;
        this.pages = pages;
    }

    @GetMapping("/office/catalogue")
    View list(
            @RequestParam(name = "q", defaultValue = "") String q,
            @RequestParam(name = "field", defaultValue = "") String field,
            @RequestParam(name = "after", required = false) @Nullable String after,
            Actor actor,
            Texts texts) {
        var found = versions.list(q, field.isEmpty() ? null : field, after, PAGE_SIZE);
        var words = new CatalogueWords(texts);
        var rows = found.rows().stream()
                .map(row -> new CataloguePage.Row(
                        row.code(),
                        row.name(),
                        row.field(),
                        row.number(),
                        words.status(row.status()),
                        words.source(row.source()),
                        row.openFlags()))
                .toList();
        return pages.show(
                "procedures/web/cataloguePage",
                new CataloguePage(
                        q,
                        field,
                        versions.fields().stream()
                                .map(name -> new Choice(name, name))
                                .toList(),
                        rows,
                        after == null ? null : href(q, field, ""),
                        found.next() == null ? null : href(q, field, found.next()),
                        actor.may(Right.MANAGE_CATALOGUE),
                        actor.may(Right.CLOSE_PROCEDURES)));
    }

    private static String href(String q, String field, String after) {
        var address = UriComponentsBuilder.fromPath("/office/catalogue");
        if (!q.isEmpty()) {
            address.queryParam("q", "{q}");
        }
        if (!field.isEmpty()) {
            address.queryParam("field", "{field}");
        }
        if (!after.isEmpty()) {
            address.queryParam("after", after);
        }
        return address.build(Map.of("q", q, "field", field)).toString();
    }
}
