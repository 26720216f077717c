/**
 * What this installation was told when it was started: demo or production, its public address. The typed place for all
 * settings of the environment that more than one feature asks for. Decides nothing about the business.
 */
package cn.com.ytajpx.anpei.installation;
