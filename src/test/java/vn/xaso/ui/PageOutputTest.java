package vn.xaso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PageOutputTest {

    @Test
    void writesVietnameseAndSignsBeyondTheFirstPlane() {
        var text = "Giàng Thị Mỷ, bản Nậm Chua – ₫ 20.000, 𠀋 😀";
        assertThat(written(text)).isEqualTo(text);
    }

    @Test
    void growsWithThePage() {
        var text = "Đã trả kết quả. ".repeat(20_000);
        assertThat(written(text)).isEqualTo(text);
    }

    @Test
    void writesPartOfAText() {
        var output = new PageOutput();
        output.writeContent("Sáng Nhè", 1, 4);
        output.writeBinaryContent("<br>".getBytes(StandardCharsets.UTF_8));
        assertThat(text(output)).isEqualTo("áng<br>");
    }

    @Property
    void writesAsTheJdkDoes(@ForAll String text) {
        var output = new PageOutput();
        output.writeContent(text);
        assertThat(java.util.Arrays.copyOf(output.page(), output.length()))
                .isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String written(String text) {
        var output = new PageOutput();
        output.writeContent(text);
        return text(output);
    }

    private static String text(PageOutput output) {
        return new String(output.page(), 0, output.length(), StandardCharsets.UTF_8);
    }
}
