package vn.xaso.indicators.room.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.xaso.directory.Unit;
import vn.xaso.directory.UnitLevel;
import vn.xaso.directory.Units;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitId;
import vn.xaso.ui.Pages;
import vn.xaso.ui.Texts;

/// The operations room of the own unit; for the province also that of one of its communes.
@Controller
@RequestMapping(RoomController.HERE)
class RoomController {

    static final String HERE = "/office/operations";
    private static final int LINES = 20;
    /// A television cannot be scrolled.
    private static final int WALL_LINES = 5;

    private static final int WALL_UNITS = 12;
    private static final int ALL_UNITS = 200;

    private final RoomPages rooms;
    private final Units units;
    private final Pages pages;

    RoomController(RoomPages rooms, Units units, Pages pages) {
        this.rooms = rooms;
        this.units = units;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor actor, @RequestParam(defaultValue = "") String unit, HttpServletResponse response, Texts texts) {
        actor.require(Right.SEE_OPERATIONS);
        var asked = unit.isEmpty() ? actor.unit() : unit(actor, unit);
        boolean own = asked.equals(actor.unit());
        boolean province = actor.units().size() > 1 && own;
        var look = new RoomPages.Look(true, own, province ? ALL_UNITS : LINES, own ? HERE : HERE + "?unit=" + asked);
        response.setHeader("Cache-Control", "private, no-store");
        return pages.show("indicators/room/web/roomPage", rooms.make(units.get(asked), look, texts));
    }

    private static UnitId unit(Actor actor, String text) {
        try {
            var unit = new UnitId(UUID.fromString(text));
            if (actor.units().contains(unit)) {
                return unit;
            }
        } catch (IllegalArgumentException wrong) {
            throw new Absent("unit " + text);
        }
        throw new Absent("unit " + text);
    }

    /// How much of each list a television shows.
    static int onAWall(Unit unit) {
        return unit.level() == UnitLevel.PROVINCE ? WALL_UNITS : WALL_LINES;
    }

    /// The same for a television, with the ways to ask and urge.
    @GetMapping("/wall")
    View wall(Actor actor, @RequestParam(defaultValue = "") String look, HttpServletResponse response, Texts texts) {
        actor.require(Right.SEE_OPERATIONS);
        response.setHeader("Cache-Control", "private, no-store");
        var wanted = new RoomPages.Look(true, true, onAWall(units.get(actor.unit())), HERE + "/wall?look=" + look);
        var page = rooms.make(units.get(actor.unit()), wanted, texts);
        return pages.show("indicators/room/web/wallPage", new WallPage(page, look.equals("dark"), HERE));
    }
}
