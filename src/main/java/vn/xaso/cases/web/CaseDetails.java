package vn.xaso.cases.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CaseLegs;
import vn.xaso.cases.CasePhrases;
import vn.xaso.cases.application.CasePrints;
import vn.xaso.cases.application.ResultPress;
import vn.xaso.cases.application.WaitingDesk;
import vn.xaso.cases.domain.CaseDocument;
import vn.xaso.cases.domain.CaseEvent;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.directory.Units;
import vn.xaso.forms.FormView;
import vn.xaso.forms.Forms;
import vn.xaso.kernel.Actor;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Texts;

/// The parts of a case as officials and applicants read them.
@Component
public class CaseDetails {

    private static final Set<CaseAct> ASKING = EnumSet.of(CaseAct.CONSULT, CaseAct.TRANSFER_UP);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final CaseFiles cases;
    private final Procedures procedures;
    private final Forms forms;
    private final ResultPress press;
    private final CaseParts parts;
    private final Units units;

    CaseDetails(CaseFiles cases, Procedures procedures, Forms forms, ResultPress press, CaseParts parts, Units units) {
        this.cases = cases;
        this.procedures = procedures;
        this.forms = forms;
        this.press = press;
        this.parts = parts;
        this.units = units;
    }

    static String code(CaseFile caseFile, Texts texts) {
        return caseFile.code() == null
                ? texts.of("cases.noCode")
                : caseFile.code().text();
    }

    Map<CaseAct, List<CasePhrases.Group>> phrases(Actor actor, CaseFile caseFile, List<ActForm> forms, Texts texts) {
        var acts = forms.stream().map(ActForm::act).collect(Collectors.toSet());
        return parts.phrases().offered(actor, caseFile.procedureCode(), acts, texts);
    }

    /// What the table of moves allows and the design of the procedure has where the case is.
    List<ActForm> acts(Actor actor, CaseFile caseFile, CaseLegs.Panel legs) {
        var withheld = parts.withheld(caseFile);
        return ActForms.of(caseFile, actor, press.isElectronic(caseFile), legs.open() || isLinked(caseFile), withheld);
    }

    /// Its steps go on by themselves.
    private boolean isLinked(CaseFile caseFile) {
        return procedures.version(caseFile.procedureVersion()).isLinked();
    }

    List<Panel> panels(Actor actor, CaseFile caseFile, Texts texts) {
        return Panel.sorted(parts.panels().stream().map(panel -> panel.find(actor, caseFile, texts)));
    }

    /// The legs of the case; only one that was ever given away, or whose design asks others, has some.
    CaseLegs.Panel legs(Actor actor, CaseFile caseFile, List<CaseEvent> events, Texts texts) {
        boolean designed = parts.steps().follows(caseFile);
        boolean ever = designed || events.stream().anyMatch(event -> ASKING.contains(event.act()));
        boolean may = !designed && WaitingDesk.mayAsk(actor, caseFile);
        if (ever) {
            return parts.legs().panel(actor, caseFile.id(), may, texts);
        }
        return new CaseLegs.Panel(List.of(), may ? "/office/cases/" + caseFile.id() + "/legs/new" : "", false);
    }

    public List<Fact> applicant(CaseFile caseFile, Texts texts) {
        var who = caseFile.applicant();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.of("cases.applicant.name"), who.name()));
        add(facts, texts.of("cases.applicant.personalId"), who.personalId());
        add(facts, texts.of("cases.applicant.born"), who.born());
        add(facts, texts.of("cases.applicant.phone"), who.phone());
        add(facts, texts.of("cases.applicant.email"), who.email());
        add(facts, texts.of("cases.applicant.address"), who.address());
        if (!caseFile.unit().equals(caseFile.receivedAtUnit())) {
            var receiver = units.get(caseFile.receivedAtUnit()).committeeName();
            facts.add(new Fact(texts.of("cases.receivedAt"), receiver));
        }
        facts.add(new Fact(
                texts.of("cases.channel"),
                texts.of("cases.channel." + caseFile.channel().name())));
        return List.copyOf(facts);
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new Fact(label, value));
        }
    }

    public @Nullable FormView answers(CaseFile caseFile, Texts texts) {
        var form = procedures.version(caseFile.procedureVersion()).form();
        if (form == null) {
            return null;
        }
        return forms.get(form).view((ObjectNode) JSON.readTree(caseFile.answers()), List.of(), texts);
    }

    List<CasePage.Paper> papers(CaseFile caseFile, String href, Texts texts) {
        return cases.papers(caseFile).stream()
                .map(paper -> new CasePage.Paper(
                        paper.name(),
                        texts.of("cases.paper." + paper.kind().name(), paper.quantity()),
                        paper.file() == null ? "" : href + "/papers/" + paper.no()))
                .toList();
    }

    List<CasePage.Document> documents(CaseFile caseFile, String href, Texts texts) {
        var all = cases.documents(caseFile);
        return all.stream()
                .filter(document -> document.kind() != CaseDocument.Kind.SIGNED_RESULT || document.no() == all.size())
                .map(document -> new CasePage.Document(
                        texts.of("cases.document." + document.kind().name()),
                        document.number() == null ? "" : document.number() + String.valueOf(document.notation()),
                        document.signers() == null ? "" : document.signers(),
                        href + "/documents/" + document.no()))
                .toList();
    }

    /// The forms of the office that the case has earned so far.
    static List<CasePage.Paper> prints(CaseFile caseFile, List<CaseEvent> events, String href, Texts texts) {
        return CasePrints.available(caseFile, events).stream()
                .map(print -> new CasePage.Paper(
                        texts.of("cases.print." + print.number()),
                        texts.of("cases.print.form", print.number()),
                        href + "/forms/" + print.file()))
                .toList();
    }

    static List<Happening> happenings(List<CaseEvent> events, Texts texts) {
        return events.reversed().stream().map(event -> happening(event, texts)).toList();
    }

    static Happening happening(CaseEvent event, Texts texts) {
        var who = event.by().position().isEmpty()
                ? event.by().name()
                : event.by().name() + ", " + event.by().position();
        return new Happening(
                texts.minute(event.at()),
                texts.of("cases.event." + event.act().name()),
                who,
                event.note() == null ? "" : event.note(),
                kind(event.act()));
    }

    private static Kind kind(CaseAct act) {
        return switch (act) {
            case ACCEPT, SIGN, ISSUE, HAND_OVER -> Kind.DONE;
            case ASK_FIX, REQUEST_SUPPLEMENT, REQUEST_PAYMENT, RETURN_TO_SPECIALIST, SEND_BACK, EXTEND -> Kind.WARN;
            case REFUSE, STOP, WITHDRAW -> Kind.LATE;
            default -> Kind.NEUTRAL;
        };
    }
}
