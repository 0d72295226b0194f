package vn.xaso.audit.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.xaso.audit.AccountNames;
import vn.xaso.audit.domain.AuditEntry;
import vn.xaso.kernel.CsvLine;
import vn.xaso.ui.Texts;

/// Puts entries into words. The name behind an account is asked for only here.
@Component
class EntryWords {

    private final ObjectProvider<AccountNames> accounts;

    EntryWords(ObjectProvider<AccountNames> accounts) {
        this.accounts = accounts;
    }

    List<AuditListPage.Line> lines(List<AuditEntry> entries, Texts texts) {
        Set<UUID> wanted = entries.stream()
                .map(entry -> entry.by().account())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var known = accounts.getIfAvailable(() -> nobody -> Map.of()).names(wanted);
        return entries.stream().map(entry -> line(entry, known, texts)).toList();
    }

    private static AuditListPage.Line line(AuditEntry entry, Map<UUID, String> names, Texts texts) {
        var account = entry.by().account();
        var kind = texts.of("audit.kind." + entry.by().kind());
        var who = account == null ? kind : kind + ": " + names.getOrDefault(account, account.toString());
        return new AuditListPage.Line(
                texts.minute(entry.at()), who, words(entry.act(), texts), entry.act(), entry.subject(), entry.note());
    }

    /// An act of an older or newer program may have no words here: then the stable word itself.
    private static String words(String act, Texts texts) {
        var key = "audit.act." + act;
        return texts.has(key) ? texts.of(key) : act;
    }

    static String cells(AuditEntry entry) {
        var account = entry.by().account();
        return CsvLine.of(List.of(
                entry.at().toString(),
                entry.by().kind().name(),
                account == null ? "" : account.toString(),
                entry.act(),
                entry.subject(),
                entry.note()));
    }
}
