package vn.xaso.signing.drivers.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.signing.application.KeyDesk;
import vn.xaso.signing.domain.KeyDriver;
import vn.xaso.signing.drivers.application.ElsewhereDesk;
import vn.xaso.signing.web.TypedHolder;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The page on which the administrator says that somebody's key lies on a token, at a provider or at the own desk.
@Controller
class ElsewhereController {

    private static final String HERE = "/office/signing/keys/elsewhere";
    private static final String PAGE = "signing/drivers/web/elsewherePage";

    private final ElsewhereDesk desk;
    private final KeyDesk keys;
    private final Pages pages;

    ElsewhereController(ElsewhereDesk desk, KeyDesk keys, Pages pages) {
        this.desk = desk;
        this.keys = keys;
        this.pages = pages;
    }

    /// What was typed.
    record Form(String holder, String driver, String locator, String keeper, MultipartFile certificate) {}

    @GetMapping(HERE)
    View ask(Actor actor, @RequestParam String holder, Texts texts) {
        return pages.show(PAGE, page(actor, holder, "", "", List.of(), texts));
    }

    @PostMapping(HERE)
    View enter(Actor actor, Form form, Texts texts) throws IOException {
        var holder = TypedHolder.of(actor, form.holder());
        desk.signer(actor, holder);
        var driver = Arrays.stream(KeyDriver.Kind.values())
                .filter(kind -> kind.name().equals(form.driver()) && kind != KeyDriver.Kind.SERVER)
                .findFirst();
        if (driver.isEmpty()) {
            return again(actor, form, "driver", "signing.drivers.driver.missing", texts);
        }
        if (form.keeper() == null || form.keeper().isEmpty()) {
            return again(actor, form, "keeper", "signing.keys.keeper.missing", texts);
        }
        try {
            var file = form.certificate() == null
                    ? new byte[0]
                    : form.certificate().getBytes();
            var locator = form.locator() == null ? "" : form.locator().strip();
            desk.enter(
                    actor, new ElsewhereDesk.Entry(holder, TypedHolder.id(form.keeper()), driver.get(), locator, file));
            return SeeOther.to("/office/signing/keys?done=ELSEWHERE&holder=" + form.holder());
        } catch (Refusal refusal) {
            boolean paper = refusal.messageKey().contains(".certificate.");
            return again(actor, form, paper ? "certificate" : "locator", refusal.messageKey(), texts);
        }
    }

    private View again(Actor actor, Form form, String field, String key, Texts texts) {
        var messages = List.of(new FieldMessage(field, texts.of(key)));
        var page = page(actor, form.holder(), form.driver(), form.locator(), messages, texts);
        return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page);
    }

    private ElsewherePage page(
            Actor actor, String holder, String driver, String locator, List<FieldMessage> messages, Texts texts) {
        var signer = desk.signer(actor, TypedHolder.of(actor, holder));
        var choices = desk.drivers(actor).stream()
                .map(kind -> new Choice(
                        kind.name(),
                        texts.of("signing.drivers.kind." + kind),
                        texts.of("signing.drivers.kind." + kind + ".hint")))
                .toList();
        var clerks = TypedHolder.SEAL.equals(holder)
                ? keys.clerks(actor).stream()
                        .map(clerk -> new Choice(clerk.id().toString(), clerk.name()))
                        .toList()
                : List.<Choice>of();
        return new ElsewherePage(holder, signer.name(), choices, text(driver), text(locator), clerks, messages);
    }

    private static String text(@org.jspecify.annotations.Nullable String typed) {
        return Optional.ofNullable(typed).orElse("");
    }
}
