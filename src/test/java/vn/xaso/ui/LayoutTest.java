package vn.xaso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final List<MenuEntry> MENU = List.of(
            new MenuEntry(1, "ui.gallery.title", "/office"),
            new MenuEntry(2, "ui.gallery.cases", "/office/cases"),
            new MenuEntry(3, "ui.gallery.form", "/office/cases/new"));

    @Test
    void marksTheMostExactLineOfTheMenu() {
        assertThat(frame("/office/cases/new", "").currentEntry()).isEqualTo(MENU.get(2));
        assertThat(frame("/office/cases/H18-7", "").currentEntry()).isEqualTo(MENU.get(1));
        assertThat(frame("/thu-tuc", "").currentEntry()).isNull();
    }

    @Test
    void keepsTheFiltersWhenTheLanguageChanges() {
        assertThat(frame("/office/cases", "lang=vi&due=late&q=su").otherLanguageHref())
                .isEqualTo("/office/cases?lang=en&due=late&q=su");
    }

    @Test
    void keepsTheFiltersWhenTheSizeOfTheLettersChanges() {
        assertThat(frame("/office/cases", "due=late&size=large&pagesize=5").sizeHref(TextSize.LARGEST))
                .isEqualTo("/office/cases?size=largest&due=late&pagesize=5");
        assertThat(frame("/", "").sizeHref(TextSize.NORMAL)).isEqualTo("/?size=normal");
    }

    @Test
    void describesAFieldByItsHintAndItsError() {
        assertThat(Fields.describedBy("phone", "", "")).isNull();
        assertThat(Fields.describedBy("phone", "ten digits", "")).isEqualTo("phone-hint");
        assertThat(Fields.describedBy("phone", "ten digits", "too short")).isEqualTo("phone-hint phone-error");
    }

    @Test
    void dialsANumberThatIsWrittenWithSpaces() {
        assertThat(new UiSettings("", "0215 3 825 825").helpHref()).isEqualTo("tel:02153825825");
    }

    private static Frame frame(String path, String query) {
        var texts = new Texts(Language.VI, java.util.Map.of());
        return new Frame(texts, TextSize.NORMAL, path, query, null, MENU, "/assets/1/", new UiSettings("", ""), false);
    }
}
