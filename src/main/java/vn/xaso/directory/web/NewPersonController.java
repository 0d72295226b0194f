package vn.xaso.directory.web;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.directory.application.StaffDesk;
import vn.xaso.directory.domain.BirthDay;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Pages;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Texts;

/// Registers an official.
@Controller
class NewPersonController {

    private static final Pattern PHONE = Pattern.compile("[0-9+ .]{8,20}");
    private static final String TEMPLATE = "directory/web/newPersonPage";

    private final Pages pages;
    private final StaffDesk desk;

    NewPersonController(Pages pages, StaffDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping("/office/people/new")
    View form(Actor actor) {
        actor.require(Right.MANAGE_PEOPLE);
        return pages.show(TEMPLATE, new NewPersonPage("", "", "", List.of()));
    }

    @PostMapping("/office/people")
    View register(
            Actor actor,
            Texts texts,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String born,
            @RequestParam(defaultValue = "") String phone) {
        actor.require(Right.MANAGE_PEOPLE);
        var checks = new Checks(texts);
        checks.text("name", name, "directory.field.name");
        if (name.length() > 100) {
            checks.add("name", "directory.field.nameLong");
        }
        var birthDay = BirthDay.read(born);
        if (!born.isBlank() && birthDay.isEmpty()) {
            checks.add("born", "directory.field.born");
        }
        if (!phone.isBlank() && !PHONE.matcher(phone.strip()).matches()) {
            checks.add("phone", "directory.field.phone");
        }
        if (!checks.isClean()) {
            var page = new NewPersonPage(name, born, phone, checks.found());
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, page);
        }
        var official =
                desk.registerOfficial(actor, name, birthDay.orElse(null), phone.isBlank() ? null : phone.strip());
        return SeeOther.to("/office/people/" + official);
    }
}
