package vn.xaso.cases.variants.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.xaso.cases.CaseState;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.panels.CasePanel;
import vn.xaso.cases.variants.domain.CaseVariants;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.ChannelKind;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.DeadlineWords;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Texts;

/// Shows which case of its procedure a matter is, and lets reception say it. Nothing for procedures without cases.
@Component
class CaseVariantPanels implements CasePanel {

    private static final int ORDER = 1;

    private final CaseVariants variants;
    private final Procedures procedures;

    CaseVariantPanels(CaseVariants variants, Procedures procedures) {
        this.variants = variants;
        this.procedures = procedures;
    }

    @Override
    public Optional<Panel> find(Actor actor, CaseFile caseFile, Texts texts) {
        var version = procedures.version(caseFile.procedureVersion());
        if (version.casesOfTime().isEmpty()) {
            return Optional.empty();
        }
        var chosen = variants.find(caseFile);
        boolean open = caseFile.state() == CaseState.SUBMITTED && actor.may(Right.RECEIVE_CASES);
        var panel = new VariantPanel(
                "/office/cases/" + caseFile.id() + "/variant",
                chosen.map(name -> words(name, texts)).orElse(""),
                chosen.map(name -> limit(version, name, caseFile, texts)).orElse(""),
                open ? VariantChoices.of(version, texts) : List.of(),
                chosen.map(name -> name.isEmpty() ? VariantChoices.NONE : name).orElse(""));
        return Optional.of(new Panel(ORDER, "cases/variants/web/part/caseVariant", panel));
    }

    private static String words(String name, Texts texts) {
        return name.isEmpty() ? texts.of("variants.none") : name;
    }

    private static String limit(ProcedureVersion version, String name, CaseFile caseFile, Texts texts) {
        var way = ChannelKind.valueOf(caseFile.channel().name());
        return new DeadlineWords(texts).limit(version.timeLimit(name, way));
    }
}
