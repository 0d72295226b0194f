package vn.xaso.cases.messages.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.messages.application.MessageDesk;
import vn.xaso.cases.panels.CasePanel;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Texts;

/// The messages of a case on its page for officials.
@Component
class CaseTalk implements CasePanel {

    private static final int ORDER = 20;

    private final MessageDesk desk;

    CaseTalk(MessageDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Panel> find(Actor actor, CaseFile caseFile, Texts texts) {
        var all = desk.of(caseFile).reversed();
        boolean may = desk.isOpen(caseFile) && MessageDesk.mayAnswer(actor, caseFile);
        if (all.isEmpty() && !may) {
            return Optional.empty();
        }
        var lines = all.stream()
                .limit(TalkPanel.SHOWN)
                .map(message -> MessageWords.forOffice(message, texts))
                .toList();
        var panel = new TalkPanel(
                texts.of("messages.title"),
                MessageController.of(caseFile.id()),
                lines,
                all.size(),
                texts.of(may ? "messages.panel.write" : "messages.panel.all"));
        return Optional.of(new Panel(ORDER, "cases/messages/web/part/talkPanel", panel));
    }
}
