/**
 * The knobs of the business with their start dates: leads, distances, fees, validity. Decides what a value may be and from
 * when; never what a feature does with it.
 */
package cn.com.ytajpx.anpei.setting;
