@org.jspecify.annotations.NullMarked
package vn.xaso.playbank.application;
