@echo off
rem Starts exchangeline with the Java of JAVA_HOME, else with that of PATH.
rem EXCHANGELINE_OPTS holds options for Java, such as -Xmx2g.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" %EXCHANGELINE_OPTS% -jar "%~dp0..\lib\exchangeline.jar" %*
