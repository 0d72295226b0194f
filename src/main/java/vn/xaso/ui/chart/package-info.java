/// Pictures of figures, drawn by the server: places in hundredths of the drawing, so that they fit every width while
/// their letters stay as large as those of the page. Colours and print come from the style sheet.
@org.jspecify.annotations.NullMarked
package vn.xaso.ui.chart;
