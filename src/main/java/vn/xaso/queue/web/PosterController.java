package vn.xaso.queue.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.queue.application.CallDesk;
import vn.xaso.ui.Pages;
import vn.xaso.ui.PublicAddress;
import vn.xaso.ui.print.QrCode;

/// A sheet for the wall: the codes with which a phone takes a ticket and books an hour.
@Controller
class PosterController {

    private final Units units;
    private final PublicAddress address;
    private final Pages pages;

    PosterController(Units units, PublicAddress address, Pages pages) {
        this.units = units;
        this.address = address;
        this.pages = pages;
    }

    @GetMapping("/office/queue/poster")
    View show(Actor actor) {
        if (!CallDesk.may(actor)) {
            throw new Absent("right to call visitors");
        }
        var unit = units.get(actor.unit());
        return pages.show(
                "queue/web/posterPage",
                new PosterPage(unit.fullName(), square("/lay-so/" + unit.code()), square("/hen-gio/" + unit.code())));
    }

    private PosterPage.Square square(String path) {
        var there = address.of(path);
        return new PosterPage.Square(there, QrCode.svgPath(there), QrCode.size(there));
    }
}
