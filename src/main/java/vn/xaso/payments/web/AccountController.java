package vn.xaso.payments.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.payments.application.AccountDesk;
import vn.xaso.payments.domain.Banks;
import vn.xaso.payments.domain.ReceivingAccount;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// The account to which people transfer the fees of the unit.
@Controller("receivingAccountController")
@RequestMapping(AccountController.HERE)
class AccountController {

    static final String HERE = "/office/receiving-account";
    private static final String PAGE = "payments/web/accountPage";

    private final AccountDesk desk;
    private final Pages pages;

    AccountController(AccountDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, Texts texts) {
        var known = desk.accounts(actor);
        return pages.show(PAGE, page(known, typed(known), List.of(), texts));
    }

    @PostMapping
    View set(Actor actor, @RequestParam Map<String, String> sent, Texts texts) {
        try {
            desk.set(
                    actor,
                    seen(sent),
                    sent.getOrDefault("bank", ""),
                    sent.getOrDefault("number", ""),
                    sent.getOrDefault("holder", ""));
            return SeeOther.to(HERE);
        } catch (Mistakes mistakes) {
            var wrong = mistakes.all().stream()
                    .map(one -> new FieldMessage(
                            one.part(),
                            texts.of(one.refusal().messageKey(), one.refusal().arguments())))
                    .toList();
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page(desk.accounts(actor), sent, wrong, texts));
        }
    }

    private static int seen(Map<String, String> sent) {
        var typed = sent.getOrDefault("seen", "");
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
    }

    private static Map<String, String> typed(List<ReceivingAccount> known) {
        if (known.isEmpty()) {
            return Map.of();
        }
        var now = known.getFirst();
        return Map.of("bank", now.bank(), "number", now.number(), "holder", now.holder());
    }

    private static AccountPage page(
            List<ReceivingAccount> known, Map<String, String> typed, List<FieldMessage> wrong, Texts texts) {
        return new AccountPage(
                Banks.all().stream()
                        .map(bank -> new Choice(bank.digits(), bank.name()))
                        .toList(),
                known.size(),
                known.stream()
                        .map(one -> new Happening(
                                texts.minute(one.since()),
                                Banks.name(one.bank()) + " " + one.number(),
                                one.by(),
                                one.holder(),
                                one.equals(known.getFirst()) ? Kind.DONE : Kind.NEUTRAL))
                        .toList(),
                typed,
                wrong);
    }
}
