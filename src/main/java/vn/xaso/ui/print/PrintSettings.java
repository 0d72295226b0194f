package vn.xaso.ui.print;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the fonts of printed documents lie.
///
/// @param fonts folders that are searched, in this order, for Liberation Serif (the measures of Times New Roman)
@ConfigurationProperties("xaso.print")
public record PrintSettings(
        @DefaultValue({"/usr/share/fonts/truetype/liberation", "/usr/share/fonts/truetype/liberation2"})
        List<String> fonts) {}
