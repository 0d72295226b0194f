/// Alerts by rules, and their digest twice a day in the place of noise. A nested part of the module.
@org.jspecify.annotations.NullMarked
package vn.xaso.indicators.alerts;
