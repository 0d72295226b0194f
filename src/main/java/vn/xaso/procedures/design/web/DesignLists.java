package vn.xaso.procedures.design.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.xaso.kernel.Actor;
import vn.xaso.procedures.design.application.DesignDesk;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// Makes the page of all designs.
@Component
class DesignLists {

    static final String PAGE = "procedures/design/web/designListPage";

    private final DesignDesk desk;

    DesignLists(DesignDesk desk) {
        this.desk = desk;
    }

    /// @param code what was typed as the code of a new procedure
    DesignListPage page(Actor actor, String code, List<FieldMessage> wrong, Texts texts) {
        var words = new DesignWords(texts);
        var rows = desk.list(actor).stream()
                .map(design -> new DesignListPage.Row(
                        DesignWords.href(design),
                        words.name(design),
                        design.content().code().value(),
                        words.state(design),
                        texts.of(
                                "design.changed",
                                texts.minute(design.written().at()),
                                design.written().name())))
                .toList();
        return new DesignListPage(rows, code, wrong);
    }
}
