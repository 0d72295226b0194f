/// What the house counts, offered to the reports of the communes, so that nobody types it. A nested part of the module.
@org.jspecify.annotations.NullMarked
package vn.xaso.indicators.reporting;
