package vn.xaso.indicators.room.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.directory.Units;
import vn.xaso.indicators.room.application.WallDesk;
import vn.xaso.indicators.room.domain.WallLink;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Pages;
import vn.xaso.ui.PublicAddress;
import vn.xaso.ui.SeeOther;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Where links for wall screens are made and withdrawn.
@Controller
@RequestMapping(WallLinkController.HERE)
class WallLinkController {

    static final String HERE = RoomController.HERE + "/wall-links";
    private static final String PAGE = "indicators/room/web/wallLinkPage";

    private final WallDesk desk;
    private final Units units;
    private final PublicAddress address;
    private final Pages pages;

    WallLinkController(WallDesk desk, Units units, PublicAddress address, Pages pages) {
        this.desk = desk;
        this.units = units;
        this.address = address;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, Texts texts) {
        return pages.show(PAGE, page(actor, "", "", List.of(), texts));
    }

    /// Shows the address in the answer itself: nobody can read it again.
    @PostMapping
    View make(
            Actor actor,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "light") String look,
            Texts texts) {
        try {
            var key = desk.make(actor, name, look.equals("dark"));
            var code = units.get(actor.unit()).code();
            var fresh = address.of(WallController.HERE + "/" + code + "/" + key);
            return pages.show(PAGE, page(actor, fresh, "", List.of(), texts));
        } catch (Refusal refusal) {
            var wrong = List.of(new FieldMessage("name", texts.of(refusal.messageKey(), refusal.arguments())));
            return pages.show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, page(actor, "", name, wrong, texts));
        }
    }

    @PostMapping("/{id}/withdrawal")
    View withdraw(Actor actor, @PathVariable UUID id) {
        desk.withdraw(actor, id);
        return SeeOther.to(HERE);
    }

    private WallLinkPage page(Actor actor, String fresh, String typed, List<FieldMessage> wrong, Texts texts) {
        var lines = desk.all(actor).stream().map(link -> line(link, texts)).toList();
        return new WallLinkPage(lines, fresh, typed, wrong);
    }

    private static WallLinkPage.Line line(WallLink link, Texts texts) {
        boolean open = link.withdrawnAt() == null;
        return new WallLinkPage.Line(
                link.name(),
                texts.of(link.dark() ? "room.look.dark" : "room.look.light"),
                texts.of("room.link.made", link.madeBy(), texts.minute(link.madeAt())),
                new Tag(open ? Kind.DONE : Kind.NEUTRAL, texts.of(open ? "room.link.open" : "room.link.withdrawn")),
                open ? HERE + "/" + link.id() + "/withdrawal" : "");
    }
}
