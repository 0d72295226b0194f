package vn.xaso.indicators.alerts.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.xaso.indicators.alerts.domain.Alert;
import vn.xaso.indicators.alerts.domain.AlertKind;
import vn.xaso.indicators.alerts.domain.Digests.Digest;
import vn.xaso.kernel.UnitId;
import vn.xaso.notifications.MailPost;
import vn.xaso.notifications.MailPost.Letter;
import vn.xaso.ui.Language;
import vn.xaso.ui.PublicAddress;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.Texts;

/// Digests as letters: how many alerts of which kind, the codes of cases, and the way to the office. No citizen and no
/// official is named, for a letter may lie on anybody's server.
@Component
class DigestLetters {

    private static final String HERE = "/office/digests";
    private static final int CODES = 20;

    private final MailPost mail;
    private final TextShelf shelf;
    private final PublicAddress address;

    DigestLetters(MailPost mail, TextShelf shelf, PublicAddress address) {
        this.mail = mail;
        this.shelf = shelf;
        this.address = address;
    }

    /// Who of the unit wants them by e-mail.
    Map<UUID, Language> readers(UnitId unit) {
        return mail.readers(unit);
    }

    void post(UnitId unit, Digest digest, List<Alert> fresh, Language language) {
        mail.post(unit, digest.person(), letter(digest, fresh, shelf.in(language)));
    }

    private Letter letter(Digest digest, List<Alert> fresh, Texts texts) {
        var title = texts.of("alerts.digest." + digest.slot(), texts.day(digest.day()));
        var summary = texts.of("alerts.digest.summary", digest.opened().size(), digest.closed(), digest.still());
        var lines = lines(fresh, texts);
        var link = address.of(HERE);
        var plain = title + "\n\n" + summary + "\n\n"
                + lines.stream().map(line -> "- " + line + "\n").collect(Collectors.joining()) + "\n" + link + "\n";
        var html = "<h1>" + HtmlUtils.htmlEscape(title) + "</h1><p>" + HtmlUtils.htmlEscape(summary) + "</p><ul>"
                + lines.stream()
                        .map(line -> "<li>" + HtmlUtils.htmlEscape(line) + "</li>")
                        .collect(Collectors.joining())
                + "</ul><p><a href=\"" + HtmlUtils.htmlEscape(link) + "\">"
                + HtmlUtils.htmlEscape(texts.of("alerts.digest.open")) + "</a></p>";
        var subject = texts.of("alerts.digest.subject", title, digest.opened().size());
        return new Letter("digest " + digest.day() + " " + digest.slot(), subject, plain, html);
    }

    private static List<String> lines(List<Alert> fresh, Texts texts) {
        var kinds = new LinkedHashMap<AlertKind, List<Alert>>();
        fresh.forEach(alert -> kinds.computeIfAbsent(alert.kind(), kind -> new java.util.ArrayList<>())
                .add(alert));
        return kinds.entrySet().stream()
                .map(kind -> texts.of("alerts.kind." + kind.getKey()) + ": "
                        + kind.getValue().size() + codes(kind.getKey(), kind.getValue()))
                .toList();
    }

    /// The label of a case begins with its code.
    private static String codes(AlertKind kind, List<Alert> alerts) {
        if (!kind.isOfCases()) {
            return "";
        }
        var codes = alerts.stream()
                .limit(CODES)
                .map(alert -> alert.label().split(" – ", 2)[0])
                .collect(Collectors.joining(", "));
        return " (" + codes + (alerts.size() > CODES ? ", …)" : ")");
    }
}
