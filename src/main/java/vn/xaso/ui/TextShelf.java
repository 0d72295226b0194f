package vn.xaso.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// All texts of all modules, read once: `messages/<module>_vi.properties` and `_en.properties`.
@Component
public final class TextShelf {

    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);

    public TextShelf() throws IOException {
        for (var language : Language.values()) {
            texts.put(language, new Texts(language, read(language)));
        }
    }

    public Texts in(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }

    private static Map<String, String> read(Language language) throws IOException {
        var words = new HashMap<String, String>();
        var pattern = "classpath*:messages/*_" + language.code() + ".properties";
        for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
            var properties = new Properties();
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            properties.forEach((key, value) -> words.put((String) key, (String) value));
        }
        return words;
    }
}
