package vn.xaso.directory.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.directory.Staff;
import vn.xaso.directory.persistence.PeopleQuery;
import vn.xaso.directory.persistence.PeopleQuery.PersonRow;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Pages;

/// Shows who works in the official's unit.
@Controller
class PersonListController {

    private static final String HERE = "/office/people";

    private final Pages pages;
    private final PeopleQuery people;
    private final Staff staff;

    PersonListController(Pages pages, PeopleQuery people, Staff staff) {
        this.pages = pages;
        this.people = people;
        this.staff = staff;
    }

    @GetMapping(HERE)
    View list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable UUID office,
            @RequestParam(required = false) @Nullable UUID after) {
        var found = people.people(actor.unit(), q, office, after);
        var address = HERE + "?q=" + URLEncoder.encode(q, UTF_8) + (office == null ? "" : "&office=" + office);
        return pages.show(
                "directory/web/personListPage",
                new PersonListPage(
                        actor.unitName(),
                        q,
                        office == null ? "" : office.toString(),
                        offices(actor),
                        found.rows().stream().map(PersonListController::row).toList(),
                        after == null ? null : address,
                        found.next() == null ? null : address + "&after=" + found.next(),
                        actor.may(Right.MANAGE_PEOPLE)));
    }

    private List<Choice> offices(Actor actor) {
        return staff.officesOf(actor.unit()).stream()
                .map(office -> new Choice(office.id().toString(), office.name()))
                .toList();
    }

    private static PersonListPage.Row row(PersonRow person) {
        var phone = person.phone();
        return new PersonListPage.Row(
                HERE + "/" + person.id(),
                person.fullName(),
                person.titles(),
                person.offices(),
                phone == null ? "" : phone);
    }
}
