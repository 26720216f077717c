/**
 * The demonstration's people: made up, the same at every first start, never in production. Decides what a demonstration
 * needs to show; the features decide everything else.
 */
package cn.com.ytajpx.anpei.demo;
